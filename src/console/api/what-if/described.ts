import type { Locale } from '#case'
import type { Tables } from '#knowledge'
import type { ChangeableFact } from '../../shapes/what-if.ts'
import { facts } from './facts.ts'

/** The changeable facts as a form shows them. */
export const described = (tables: Tables, locale: Locale): readonly ChangeableFact[] =>
  facts.map(({ path, label, input }) => ({
    path,
    label: label[locale],
    input:
      input.kind === 'number'
        ? { kind: 'number', min: input.min, max: input.max, unit: input.unit[locale] }
        : {
            kind: 'choice',
            options: input.options(tables).map(option => ({ value: option.value, label: option.label[locale] })),
          },
  }))
