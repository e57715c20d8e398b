import ipaddr from 'ipaddr.js'

/** Whether a text is a range of addresses in CIDR notation, such as `10.20.0.0/16`. */
export const isAddressRange = (text: string): boolean => ipaddr.isValidCIDR(text)

/**
 * Whether we may connect to an IP address: a public one, or one in the ranges listed. Loopback, private, link-local,
 * unique-local, carrier-grade NAT, multicast and every other special range is not public; an IPv4 address dressed as
 * an IPv6 one counts as what it is.
 */
export function mayConnect(address: string, ranges: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' || ranges.some(range => lies(parsed, range))
}

function lies(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [network, bits] = ipaddr.parseCIDR(range)
  return network.kind() === address.kind() && address.match(network, bits)
}
