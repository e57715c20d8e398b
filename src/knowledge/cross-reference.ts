import { signOffFaults } from './sign-off-faults.ts'
import { schemas, type TableName, type Tables } from './tables.ts'

/** Ids that are used twice, or that name a row no table holds. */
export function crossReferenceFaults(tables: Tables): readonly string[] {
  const ids = (name: TableName) => new Set(tables[name].map(row => row.id))
  const known = {
    sources: ids('sources'),
    drugs: ids('drugs'),
    tumors: ids('tumors'),
    genes: ids('genes'),
    panels: ids('panels'),
    tests: new Set([...ids('panels'), ...ids('companionTests')]),
  }
  const faults: string[] = []
  const expect = (where: string, set: keyof typeof known, values: readonly string[]) => {
    for (const value of values) if (!known[set].has(value)) faults.push(`${where}: no ${set} row is called "${value}"`)
  }
  for (const name of Object.keys(schemas) as TableName[]) {
    const seen = new Set<string>()
    for (const row of tables[name]) {
      if (seen.has(row.id)) faults.push(`${schemas[name].path} (${row.id}): the id is used twice`)
      seen.add(row.id)
      if ('cites' in row) expect(`${schemas[name].path} (${row.id}), cites`, 'sources', row.cites)
      if ('until' in row && row.from !== null && row.until !== null && row.until <= row.from)
        faults.push(`${schemas[name].path} (${row.id}): until ${row.until} is not after from ${row.from}`)
    }
  }
  for (const row of tables.cdx) {
    const where = `${schemas.cdx.path} (${row.id})`
    expect(`${where}, tumors`, 'tumors', [...row.tumors, ...row.except])
    expect(`${where}, drugs`, 'drugs', [...row.drugs, ...row.combinations.flat()])
    expect(
      `${where}, tests`,
      'tests',
      row.tests.map(link => link.test),
    )
    expect(
      `${where}, tests`,
      'sources',
      row.tests.flatMap(link => link.cites),
    )
    expect(`${where}, marker`, 'genes', genesIn(row.marker))
  }
  for (const row of tables.societyUses) {
    const where = `${schemas.societyUses.path} (${row.id})`
    expect(`${where}, tumors`, 'tumors', [...row.tumors, ...row.except])
    expect(`${where}, drugs`, 'drugs', row.drugs)
    expect(`${where}, panels`, 'panels', row.panels)
    expect(`${where}, marker`, 'genes', genesIn(row.marker))
  }
  for (const row of tables.specimenLimits)
    expect(`${schemas.specimenLimits.path} (${row.id}), tests`, 'tests', row.tests)
  for (const row of tables.cdxItems)
    expect(`${schemas.cdxItems.path} (${row.id}), tumors`, 'tumors', [...row.tumors, ...row.except])
  for (const row of tables.feeExclusions)
    expect(`${schemas.feeExclusions.path} (${row.id}), tumors`, 'tumors', row.tumors)
  for (const row of tables.haemIndications)
    expect(`${schemas.haemIndications.path} (${row.id}), tumors`, 'tumors', row.tumors)
  for (const row of tables.ungatedUses) {
    const where = `${schemas.ungatedUses.path} (${row.id})`
    expect(`${where}, tumors`, 'tumors', [...row.tumors, ...row.except])
    expect(`${where}, drugs`, 'drugs', [...row.drugs, ...row.partners.flat()])
  }
  for (const row of tables.germlineSigns) expect(`${schemas.germlineSigns.path} (${row.id}), gene`, 'genes', [row.gene])
  for (const row of tables.tumors)
    if (row.within !== null) expect(`${schemas.tumors.path} (${row.id}), within`, 'tumors', [row.within])
  return [...faults, ...signOffFaults(tables)]
}

const genesIn = (marker: Tables['cdx'][number]['marker']) =>
  marker.by === 'alteration' ? marker.anyOf.map(one => one.gene) : []
