export { storyDay } from './example-request.ts'
export * from './mount.ts'
export * from './show-worked-order.ts'
export * from './signed-only.ts'
