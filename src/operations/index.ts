export { keepKnowledge } from './keep-knowledge.ts'
