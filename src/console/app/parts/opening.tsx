import type { ComponentChildren } from 'preact'

/** How one of many patients is opened: by an address in the sandbox, by an act where an EHR's patient must stand in none. */
export type Opening = { readonly at: (patientId: string) => string } | { readonly onOpen: (patientId: string) => void }

interface Props {
  readonly id: string
  readonly opening: Opening
  readonly children: ComponentChildren
}

export const Opens = ({ id, opening, children }: Props) =>
  'at' in opening ? (
    <a href={opening.at(id)}>{children}</a>
  ) : (
    <button type="button" class="linklike" onClick={() => opening.onOpen(id)}>
      {children}
    </button>
  )
