/** One thing that could be billed: a fee item, of a companion test with the gene or signature it is for. */
export interface Act {
  /** Code of the fee-item code system. */
  readonly fee: string
  /** Code of the biomarker code system. */
  readonly item?: string
  /** Acts of one specimen share a joint price; any name that tells specimens apart. */
  readonly specimen: string
}
