/** Storage that cannot be used as configured, whatever is tried: the start is refused, one line for each fault. */
export class StorageFault extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`storage cannot be used (${faults.length}):\n${faults.map(fault => `  ${fault}`).join('\n')}`)
    this.name = 'StorageFault'
    this.faults = faults
  }
}
