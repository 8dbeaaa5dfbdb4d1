import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const severities = { CRITICAL: 'CRITICAL', WARNING: 'WARNING', NOTE: 'NOTE' } as const

registerEnumType(severities, {
  name: 'Severity',
  description: 'How grave something found is.',
  valuesConfig: {
    CRITICAL: { description: 'Blocks reconciling.' },
    WARNING: { description: 'Wants an explanation.' },
    NOTE: { description: 'For information.' },
  },
})

const states = { OPEN: 'OPEN', EXPLAINED: 'EXPLAINED', WAIVED: 'WAIVED' } as const

registerEnumType(states, {
  name: 'DiscrepancyState',
  description: 'What was said about a discrepancy; a corrected one is no longer there.',
})

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

  @Field(() => severities)
  severity!: keyof typeof severities

  @Field(() => Float, { nullable: true, description: 'By how much, in the unit of count of the figures.' })
  gap!: number | null

  @Field(() => String, { description: 'Both sides, in Vietnamese.' })
  message!: string

  @Field(() => Boolean, {
    description: 'False when the rule could not be applied: something it needs is missing or away.',
  })
  checked!: boolean

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => String, {
    nullable: true,
    description: 'What was said about it, while it speaks of the same values.',
  })
  reason!: string | null

  @Field(() => Int, { description: 'To be expected by `explainDiscrepancy`; 0 until somebody spoke.' })
  version!: number
}
