import type { Step } from './step.ts'

export const uses: Step = async db => {
  await db.schema
    .createTable('uses')
    .addColumn('issuer', 'text', column => column.notNull())
    .addColumn('jti', 'text', column => column.notNull())
    .addColumn('until', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('uses_token', ['issuer', 'jti'])
    .execute()
  await db.schema.createIndex('uses_until').on('uses').column('until').execute()
}
