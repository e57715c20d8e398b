export * from './mount.ts'
export * from './show-worked-order.ts'
