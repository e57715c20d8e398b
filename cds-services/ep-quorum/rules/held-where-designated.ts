import { open, rule, unknown, yes } from '#rule'

/**
 * Panels are held at core and hub hospitals, and since 2024-02-28 at cooperative hospitals designated for it.
 * What any other hospital books is a seat at another's panel, whose members this booking does not show.
 */
export const heldWhereDesignated = rule({
  id: 'ep-quorum/held-where-designated',
  cites: ['ep-2022/place', 'ep-2024/place', 'ep-2025/place', 'genome-hospitals-2022/roles'],
  reads: ['facility.type'],
  why: { yes: ['held-where-designated'], open: ['held-elsewhere'] },
  decide({ facility }, { inForce }) {
    if (facility?.type === undefined) return unknown('facility.type')
    const { type } = facility
    const designated = type === 'core' || type === 'hub' || (type === 'cooperative-ep' && !inForce.has('ep-2022'))
    return designated ? yes('held-where-designated') : open('held-elsewhere')
  },
})
