export { checkKnowledge } from './first-tables.ts'
export { keepCallers } from './keep-callers.ts'
export { keepKnowledge } from './keep-knowledge.ts'
