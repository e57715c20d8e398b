import type { MatrixLink } from '../../../shapes/matrix.ts'

/** Filled and ticked, dashed and asking, crossed: told apart without color. */
export const Sign = ({ standing }: { readonly standing: MatrixLink['standing'] }) => (
  <svg class={`sign sign-${standing}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {standing === 'approved' && (
      <>
        <circle cx="8" cy="8" r="7" />
        <path d="M4.5 8.5 7 11l4.5-5.5" />
      </>
    )}
    {standing === 'to-verify' && (
      <>
        <circle cx="8" cy="8" r="6.5" />
        <path d="M6 6.2a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1v.3M8 11.6v.1" />
      </>
    )}
    {standing === 'not-usable' && <path d="m4 4 8 8m0-8-8 8" />}
  </svg>
)
