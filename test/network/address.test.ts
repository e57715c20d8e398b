import { describe, expect, it } from 'vitest'
import { isAddressRange, mayConnect } from '../../src/network/index.ts'

describe('we connect to public addresses', () => {
  it.each([
    '8.8.8.8',
    '203.0.114.1',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '2606:4700::1111',
  ])('%s', address => expect(mayConnect(address, [])).toBe(true))
})

describe('and to no others', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, the last', '127.255.255.255'],
    ['loopback in IPv6', '::1'],
    ['loopback dressed as IPv6', '::ffff:127.0.0.1'],
    ['loopback dressed as IPv6, in hexadecimal', '::ffff:7f00:1'],
    ['private, class A', '10.0.0.1'],
    ['private, class B, the first', '172.16.0.0'],
    ['private, class B, the last', '172.31.255.255'],
    ['private, class C', '192.168.1.1'],
    ['private dressed as IPv6', '::ffff:10.0.0.1'],
    ['link-local: where clouds keep their credentials', '169.254.169.254'],
    ['link-local in IPv6', 'fe80::1'],
    ['unique-local', 'fd00:ec2::254'],
    ['carrier-grade NAT, the first', '100.64.0.0'],
    ['carrier-grade NAT, the last', '100.127.255.255'],
    ['multicast', '224.0.0.1'],
    ['multicast in IPv6', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['this network', '0.0.0.0'],
    ['unspecified in IPv6', '::'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['translated from IPv4 (NAT64)', '64:ff9b::7f00:1'],
    ['translated from IPv4 (6to4)', '2002:7f00:1::'],
    ['tunnelled (Teredo)', '2001::7f00:1'],
    ['a name', 'localhost'],
    ['nothing', ''],
  ])('%s: %s', (_, address) => expect(mayConnect(address, [])).toBe(false))
})

describe('unless they are listed', () => {
  it.each([
    ['10.20.0.0', true],
    ['10.20.255.255', true],
    ['::ffff:10.20.3.4', true],
    ['10.19.255.255', false],
    ['10.21.0.0', false],
    ['127.0.0.1', false],
    ['fd00::1', true],
    ['fd01::1', false],
  ])('%s', (address, expected) => expect(mayConnect(address, ['10.20.0.0/16', 'fd00::/16'])).toBe(expected))
})

it.each([
  ['10.20.0.0/16', true],
  ['fd00::/8', true],
  ['10.20.0.0', false],
  ['10.20.0.0/33', false],
  ['ehr.example.jp', false],
])('%s is a range: %s', (text, expected) => expect(isAddressRange(text)).toBe(expected))
