export { checkKnowledge } from './first-tables.ts'
export { keepKnowledge } from './keep-knowledge.ts'
