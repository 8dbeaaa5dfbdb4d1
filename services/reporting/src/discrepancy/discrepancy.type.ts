import { enumOf } from '@province/subgraph/graph'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { Severity } from '../rule/rule.ts'
import type { DiscrepancyState } from './discrepancy.ts'

const SeverityEnum = enumOf<Severity>('Severity', 'How grave something found is.', {
  CRITICAL: 'Blocks reconciling.',
  WARNING: 'Wants an explanation.',
  NOTE: 'For information.',
})

const DiscrepancyStateEnum = enumOf<DiscrepancyState>(
  'DiscrepancyState',
  'What was said about a discrepancy; a corrected one is no longer there.',
  {
    OPEN: 'Nobody has said anything, or not of the values that are stated now.',
    EXPLAINED: 'Somebody said why it is so.',
    WAIVED: 'Somebody said that it does not matter.',
  },
)

/** A document that a discrepancy speaks of. */
@ObjectType('DiscrepancyCitation', { description: 'A document that a discrepancy speaks of.' })
export class DiscrepancyCitationType {
  @Field(() => String, { description: 'Its symbol in canonical spelling, or as cited when it is none.' })
  symbol!: string
}

/** Something stated that cannot all be true. */
@ObjectType('Discrepancy', {
  description:
    'Statements that cannot all be true, computed from what is stated now; which is wrong is not asserted.',
})
export class DiscrepancyType {
  @Field(() => ID, { description: 'The same as long as the same rule finds fault with the same things.' })
  id!: string

  @Field(() => String, { description: 'The code of the rule.' })
  rule!: string

  @Field(() => String, { description: 'What the rule says, in Vietnamese.' })
  ruleTitle!: string

  @Field(() => String, {
    description: 'What kind of fault: a kind of rule, or of disagreement among citations.',
  })
  kind!: string

  @Field(() => SeverityEnum, { description: 'How grave it is.' })
  severity!: Severity

  @Field(() => Float, { nullable: true, description: 'By how much, in the unit of count of the figures.' })
  gap!: number | null

  @Field(() => String, { description: 'Both sides, in Vietnamese.' })
  message!: string

  @Field(() => Boolean, {
    description: 'False when the rule could not be applied: something it needs is missing or away.',
  })
  checked!: boolean

  @Field(() => DiscrepancyStateEnum, { description: 'What was said about it.' })
  state!: DiscrepancyState

  @Field(() => String, {
    nullable: true,
    description: 'What was said about it, while it speaks of the same values.',
  })
  reason!: string | null

  @Field(() => Int, { description: 'To be expected by `explainDiscrepancy`; 0 until somebody spoke.' })
  version!: number
}
