const OWN = 'https://w3id.org/shirube/fhir/CodeSystem/'

/** One short name per code system, with every address it goes by: today's, and the older ones still in use. */
const addresses = {
  loinc: ['http://loinc.org', 'urn:oid:2.16.840.1.113883.6.1'],
  snomed: ['http://snomed.info/sct', 'urn:oid:2.16.840.1.113883.6.96'],
  hgnc: ['http://www.genenames.org', 'http://www.genenames.org/geneId', 'urn:oid:2.16.840.1.113883.6.281'],
  'ncbi-gene': ['http://www.ncbi.nlm.nih.gov/gene'],
  hgvs: ['http://varnomen.hgvs.org', 'urn:oid:2.16.840.1.113883.6.282'],
  so: ['http://www.sequenceontology.org', 'http://sequenceontology.org'],
  'gr-tbd': ['http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs'],
  oncotree: ['http://oncotree.mskcc.org', 'http://oncotree.mskcc.org/oncotree'],
  icd10: [
    'http://hl7.org/fhir/sid/icd-10',
    'http://hl7.org/fhir/sid/icd-10-cm',
    'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full',
    'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-3digits',
    'http://www.mhlw.go.jp/toukei/sippei/2013/ICD10-JP',
    'urn:oid:2.16.840.1.113883.6.3',
    'urn:oid:2.16.840.1.113883.6.90',
  ],
  'icd-o-3': ['http://terminology.hl7.org/CodeSystem/icd-o-3', 'urn:oid:2.16.840.1.113883.6.43.1'],
  'medis-disease': [
    'http://medis.or.jp/CodeSystem/master-disease-exCode',
    'http://medis.or.jp/CodeSystem/master-disease-keyNumber',
    'urn:oid:1.2.392.200119.4.101.6',
    'urn:oid:1.2.392.200119.4.101.2',
  ],
  'receipt-disease': ['http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterB-disease'],
  'receipt-modifier': ['http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterZ-disease-modifier'],
  'receipt-procedure': [
    'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterS-medicalProcedure',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_ProcedureCodesMedical_CS',
  ],
  atc: ['http://www.whocc.no/atc', 'urn:oid:2.16.840.1.113883.6.73', 'http://fhir.de/CodeSystem/bfarm/atc'],
  yj: [
    'http://capstandard.jp/iyaku.info/CodeSystem/YJ-code',
    'http://capstandard.jp/CodeSystem/KikakubetsuYakuzaiSeibun',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_MedicationCodeYJ_CS',
    'urn:oid:1.2.392.100495.20.2.73',
    'urn:oid:1.2.392.100495.20.1.73',
  ],
  'general-name': [
    'http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationGeneralOrderCode',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_MedicationCodeCommon_CS',
    'urn:oid:1.2.392.100495.20.2.81',
    'urn:oid:1.2.392.100495.20.1.81',
  ],
  hot: [
    'http://medis.or.jp/CodeSystem/master-HOT7',
    'http://medis.or.jp/CodeSystem/master-HOT9',
    'http://medis.or.jp/CodeSystem/master-HOT13',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_MedicationCodeHOT7_CS',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_MedicationCodeHOT9_CS',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_MedicationCodeHOT13_CS',
    'urn:oid:1.2.392.200119.4.403.2',
    'urn:oid:1.2.392.200119.4.403.1',
    'urn:oid:1.2.392.200119.4.402.1',
    'urn:oid:1.2.392.100495.20.2.74',
  ],
  rxnorm: ['http://www.nlm.nih.gov/research/umls/rxnorm'],
  jlac10: [
    'http://medis.or.jp/CodeSystem/master-JLAC10-17digits',
    'http://jpfhir.jp/fhir/core/CodeSystem/JP_ObservationLabResultCode_CS',
    'urn:oid:1.2.392.200119.4.504',
  ],
  ncit: ['http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl'],
  'specimen-type': ['http://terminology.hl7.org/CodeSystem/v2-0487'],
  'clinical-status': ['http://terminology.hl7.org/CodeSystem/condition-clinical'],
  verification: ['http://terminology.hl7.org/CodeSystem/condition-ver-status'],
  cgp: [`${OWN}cgp`],
  panel: [`${OWN}panel`],
  'ep-role': [`${OWN}ep-role`],
  'cgp-use': [`${OWN}cgp-use`],
  biomarker: [`${OWN}biomarker`],
  'companion-test': [`${OWN}companion-test`],
  'fee-item': [`${OWN}fee-item`],
  'ward-fee': [`${OWN}ward-fee`],
  role: ['http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'urn:oid:2.16.840.1.113883.5.111'],
  'standard-therapy-status': [`${OWN}standard-therapy-status`],
  'disease-extent': [`${OWN}disease-extent`],
  'disease-phase': [`${OWN}disease-phase`],
  'drug-reach': [`${OWN}drug-reach`],
  'evidence-level': [`${OWN}evidence-level`],
} as const satisfies Record<string, readonly string[]>

export type SystemName = keyof typeof addresses

/** http and https, upper and lower case, closing slashes: all the same address. */
function plain(address: string): string {
  const lower = address.trim().toLowerCase()
  let end = lower.length
  while (lower[end - 1] === '/') end--
  return lower.slice(0, end).replace(/^https:/, 'http:')
}

const byAddress: ReadonlyMap<string, string> = new Map(
  Object.entries(addresses).flatMap(([name, all]) => all.map(address => [plain(address), name])),
)

/** Addresses as they were written lately, so that each is made plain once: neither many of them nor long ones. */
const lately = new Map<string, string | null>()
const MANY = 500
const LONG = 200

/** The short name of a code system; nothing when we do not know it. */
export function systemName(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const before = lately.get(address)
  if (before !== undefined) return before ?? undefined
  const name = byAddress.get(plain(address))
  if (lately.size >= MANY) lately.clear()
  if (address.length <= LONG) lately.set(address, name ?? null)
  return name
}

/** The address to name a system by in a remark. */
export const addressOf = (name: SystemName): string => addresses[name][0]
