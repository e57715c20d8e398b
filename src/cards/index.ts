export * from './answer.ts'
export * from './card.ts'
export * from './service.ts'
export * from './words.ts'
