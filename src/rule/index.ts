export * from './question.ts'
export * from './reading.ts'
export * from './rule.ts'
export * from './verdict.ts'
