import { ruleTest } from '#test/rule-test'
import { publicKnowledge } from '../../../cds-services/off-label-pathway/rules/public-knowledge.ts'
import { lookedUp } from './looked-up.ts'

ruleTest(publicKnowledge('sotorasib'), lookedUp('public-knowledge'))
