import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const rules = { ONE_STOP: 'ONE_STOP' } as const

registerEnumType(rules, {
  name: 'ApplicabilityRule',
  description: 'Rules that apply to whole tiers of units, and of which one unit can be exempt.',
  valuesConfig: { ONE_STOP: { description: 'Thực hiện cơ chế một cửa: the unit runs a one-stop centre.' } },
})

export const RuleEnum = rules

/** A unit to which a rule does not apply, by decision. */
@ObjectType('Exemption', { description: 'A unit to which a rule does not apply for some days, by decision.' })
export class ExemptionType {
  @Field(() => ID)
  id!: string

  @Field(() => rules, { description: 'Of which rule.' })
  rule!: keyof typeof rules

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string

  @Field(() => String, {
    nullable: true,
    description: 'The symbol of the deciding document; null where a report states the exemption without one.',
  })
  document!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; null: before the register begins.',
  })
  validFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}
