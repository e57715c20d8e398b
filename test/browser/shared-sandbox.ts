import type { TestProject } from 'vitest/node'
import { executable } from './chromium.ts'
import { runningSandbox } from './running-sandbox.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the sandbox that views which only look share; none where there is no browser. */
    readonly sandbox: string | undefined
  }
}

/** Run once before the views are tested, and ended after. */
export default async function share(project: TestProject) {
  const sandbox = executable === undefined ? undefined : await runningSandbox()
  project.provide('sandbox', sandbox?.url)
  return sandbox?.stop
}
