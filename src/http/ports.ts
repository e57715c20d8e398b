import type { Logger } from 'pino'
import type { Asked, Card, Service } from '#cards'
import type { Case, RecordKey } from '#case'
import type { Tables } from '#knowledge'
import type { Callers } from '../callers/index.ts'
import type { Config, Site } from '../config/index.ts'
import type { DistilInput, Remark } from '../distil/index.ts'
import type { Access, FhirBases, PatientRecord, RecordRequest } from '../fhir/index.ts'
import type { Keep } from '../store/index.ts'

/** Fills the sections asked for from prefetch, else from the FHIR server. A section it cannot fill is `unknown`, never an error. */
export type Gather = (request: RecordRequest, keys: readonly RecordKey[], access: Access) => Promise<PatientRecord>

/** Reads a Case out of FHIR; `remarks` name to the integrator what could not be understood. */
export type Distil = (input: DistilInput) => { readonly c: Case; readonly remarks: readonly Remark[] }

/** The cards of one service for one case. Throws NoRegime for a day on which no rules of ours were in force. */
export type Answer = (service: Service, asked: Asked) => readonly Card[]

/** All that the application is made of; tests put small fakes here. */
export interface Parts {
  readonly services: readonly Service[]
  /** The tables in force now. A call asks once, and uses what it got from start to end. */
  readonly tables: () => Tables
  readonly config: Config
  readonly callers: Callers
  /** The FHIR servers that may be asked for a site. */
  readonly basesOf: (site: Site) => FhirBases
  readonly gather: Gather
  readonly distil: Distil
  readonly answer: Answer
  readonly keep: Keep
  readonly clock: () => Date
  readonly logger: Logger
}

/** The parts that decide one call: with the hospital it is made for, what may be asked for it, and the one version of the tables that it uses. */
export interface Deciding extends Omit<Parts, 'tables'> {
  readonly tables: Tables
  /** The FHIR servers that may be asked for this call. */
  readonly fhirBases: FhirBases
  readonly site: Site
}
