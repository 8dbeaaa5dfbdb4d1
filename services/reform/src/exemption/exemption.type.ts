import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { RuleCode } from './exemption.ts'

export const RuleEnum = enumOf<RuleCode>(
  'ApplicabilityRule',
  'Rules that apply to whole tiers of units, and of which one unit can be exempt.',
  { ONE_STOP: 'Thực hiện cơ chế một cửa: the unit runs a one-stop centre.' },
)

/** A unit to which a rule does not apply, by decision. */
@ObjectType('Exemption', { description: 'A unit to which a rule does not apply for some days, by decision.' })
export class ExemptionType extends VersionedNode {
  @Field(() => RuleEnum, { description: 'Of which rule.' })
  rule!: RuleCode

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
}
