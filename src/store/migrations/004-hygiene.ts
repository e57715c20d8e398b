import type { Step } from './step.ts'

export const hygiene: Step = async db => {
  await db.schema
    .createTable('seen')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('fingerprint', 'text', column => column.notNull())
    .addColumn('hook_instance', 'text', column => column.notNull())
    .addColumn('seen_at', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('seen_seen_at').on('seen').column('seen_at').execute()
  await db.schema
    .createTable('mutes')
    .addColumn('site', 'text', column => column.notNull())
    .addColumn('service', 'text', column => column.notNull())
    .addColumn('hook', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('knowledge', 'text', column => column.notNull())
    .addColumn('muted_at', 'text', column => column.notNull())
    .addColumn('until', 'text', column => column.notNull())
    .addColumn('shown', 'integer', column => column.notNull())
    .addColumn('overridden', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('mutes_what', ['site', 'service', 'hook', 'outcome', 'knowledge'])
    .execute()
}
