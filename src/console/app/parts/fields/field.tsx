import './fields.css'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What a control needs so that its label and its fault are read out with it. */
export interface Wiring {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

interface Props {
  readonly label: string
  /** What is wrong with what was entered. */
  readonly fault?: string | undefined
  readonly children: (wiring: Wiring) => ComponentChildren
}

/** A labelled control with its fault beside it. */
export function Field({ label, fault, children }: Props) {
  const id = useId()
  const faultId = `${id}-fault`
  return (
    <div class={fault ? 'field field-faulty' : 'field'}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': fault && faultId })}
      {fault && (
        <p id={faultId} class="field-fault">
          ▲ {fault}
        </p>
      )}
    </div>
  )
}
