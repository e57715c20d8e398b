import { z } from 'zod'
import { marker } from './cdx.ts'
import { dated, id, phrase } from './shared.ts'

export const societyUse = z
  .strictObject({
    ...dated,
    from: dated.from.describe('first day of the list that names this use'),
    drugs: z.array(id).min(1),
    tumors: z.array(id).min(1).describe('ids of terminology/tumors.yaml; "solid" for any solid tumor'),
    except: z.array(id).default([]),
    marker,
    detail: phrase.describe('the marker in the words of the field'),
    panels: z.array(id).min(1).describe('ids of knowledge/panels.yaml: the panels whose result the list accepts'),
    list: phrase.describe('the list and its place in it, in the words of a citation'),
  })
  .describe("A drug and a marker on the societies' list, whichever of these panels found it")
