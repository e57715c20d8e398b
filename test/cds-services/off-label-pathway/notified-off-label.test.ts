import { ruleTest } from '#test/rule-test'
import { notifiedOffLabel } from '../../../cds-services/off-label-pathway/rules/notified-off-label.ts'
import { lookedUp } from './looked-up.ts'

ruleTest(notifiedOffLabel('sotorasib'), lookedUp('notified-off-label'))
