/** `GET /cds-services`, as far as a client needs it. */
export interface Discovery {
  readonly services: readonly Discovered[]
}

export interface Discovered {
  readonly id: string
  readonly hook: string
  readonly title?: string
  readonly description: string
  readonly prefetch?: Readonly<Record<string, string>>
}
