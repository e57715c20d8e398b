import type { Case } from '#case'

export const agreed = {
  consent: { ccatSubmission: { value: 'permit' }, ccatSecondaryUse: { value: 'permit' } },
} as const
export const refusedAll = { consent: { ccatSubmission: { value: 'deny' } } } as const

/** Everything the record can tell of the clinical items. */
export const described: Partial<Case> = {
  patient: { birthDate: '1966-02-03', deceased: false },
  background: { sex: 'female', oncotree: 'HGSOC', diagnosis: '卵巣高異型度漿液性癌' },
  tumor: { kind: 'solid', groups: ['ovary', 'solid'], onset: '2024-05-01', ref: 'Condition/tumor' },
  fitness: { ecog: { value: 1 } },
  profile: {
    panel: 'foundationone-cdx',
    use: 'profile',
    outcome: 'profile',
    specimen: 'tissue',
    specimenOn: '2024-05-10',
    reportedOn: '2026-05-20',
    ref: 'DiagnosticReport/panel',
  },
  therapy: { lines: [] },
}

/** Every step done. */
export const done = {
  sequenceData: { done: true, on: '2026-05-21' },
  clinicalData: { done: true, on: '2026-06-01' },
} as const
export const reviewed = { expertPanel: { held: true, heldOn: '2026-06-05' } } as const
export const told = { explanation: { given: true, on: '2026-06-10' } } as const
