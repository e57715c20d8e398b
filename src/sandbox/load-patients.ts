import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isOk, operationOutcomeToString } from '@medplum/core'
import { makeSimpleRequest, processBatch } from '@medplum/fhir-router'
import type { Bundle } from '@medplum/fhirtypes'
import type { SandboxRepository } from './fhir-server/repository.ts'
import { SandboxRouter } from './fhir-server/router.ts'

/**
 * Stores every transaction Bundle (`*.json`) of a folder, ids kept.
 * Throws, naming the file and the entry, when one of them is not valid FHIR R4.
 */
export async function loadPatients(repository: SandboxRepository, folder: string): Promise<void> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.json')).sort()
  for (const file of files) {
    const bundle: Bundle = JSON.parse(await readFile(join(folder, file), 'utf8'))
    const answer = await processBatch(makeSimpleRequest('POST', '/'), repository, new SandboxRouter(), bundle)
    for (const [index, { response }] of (answer.entry ?? []).entries()) {
      if (response?.outcome?.resourceType !== 'OperationOutcome' || isOk(response.outcome)) continue
      throw new Error(`${file}, entry ${index}: ${operationOutcomeToString(response.outcome)}`)
    }
  }
}
