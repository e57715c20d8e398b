import type { Report } from './reported.ts'

/** The words of the table, in the language of the report. */
interface Said extends Readonly<Record<'title' | 'result' | 'check' | 'saw' | 'basis' | 'met' | 'missed', string>> {
  readonly counted: (passed: number, failed: number) => string
}

/** The report to read, print or attach: GitHub-flavored Markdown. */
export function asMarkdown(report: Report, say: Said): string {
  const { service, specification, knowledge, made, passed, failed, checks, statement } = report
  const rows = checks.map(({ passed, claim, saw, basis }) => {
    const result = passed ? `✓ ${say.met}` : `✗ ${say.missed}`
    return `| ${result} | ${cell(claim)} | ${cell(saw)} | [${cell(basis.locator)}](${basis.url}) |`
  })
  return [
    `# ${say.title}: ${service}`,
    '',
    `${say.counted(passed, failed)} · ${specification} · ${knowledge} · ${made}`,
    '',
    statement,
    '',
    `| ${[say.result, say.check, say.saw, say.basis].join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** What was seen may hold anything; in a table a bar would end the cell, and a tag would be one. */
const cell = (text: string) => text.replaceAll(/[\\|<>`*_[\]]/g, mark => `\\${mark}`).replaceAll(/\s+/g, ' ')
