import { ruleTest } from '#test/rule-test'
import { expandedAccess } from '../../../cds-services/off-label-pathway/rules/expanded-access.ts'
import { lookedUp } from './looked-up.ts'

ruleTest(expandedAccess('sotorasib'), lookedUp('expanded-access'))
