import { sql } from 'kysely'
import type { Step } from './step.ts'

export const keysAndFeedback: Step = async (db, { bytes }) => {
  await db.schema
    .createTable('keys')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('check', 'text', column => column.notNull())
    .execute()
  await db.schema
    .createTable('feedback')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('card', 'text', column => column.notNull())
    .addColumn('service', 'text', column => column.notNull())
    .addColumn('hook', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('outcome_at', 'text', column => column.notNull())
    .addColumn('received_at', 'text', column => column.notNull())
    .addColumn('suggestions', 'text', column => column.notNull())
    .addColumn('reason_system', 'text')
    .addColumn('reason_code', 'text')
    .addColumn('words', sql.raw(bytes))
    .addColumn('words_key', 'text')
    .execute()
  await db.schema.createIndex('feedback_card').on('feedback').column('card').execute()
  await db.schema.createIndex('feedback_received_at').on('feedback').column('received_at').execute()
}
