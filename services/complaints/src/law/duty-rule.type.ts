import { DateScalar, enumOf } from '@province/subgraph/graph'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, ObjectType } from 'type-graphql'
import type { Governing } from './loaded-rule.ts'

export const GoverningEnum = enumOf<Governing>(
  'RuleGoverning',
  'Which matters under way go by a rule that came in force.',
  {
    AT_TRIGGER: 'What was triggered since it holds.',
    APPLIES_TO_OPEN: 'All that is under way.',
    MORE_FAVOURABLE: 'What was triggered since, and whatever it favours.',
  },
)

/** What else the law asks. */
@ObjectType('DutyRule', {
  description: 'What the law asks that is no time limit and no jurisdiction; loaded from a file of rules.',
})
export class DutyRuleType {
  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => String, { description: 'What it asks, in the language of who reads.' })
  says!: string

  @Field(() => String, { description: 'The article it stands in, in Vietnamese.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: string

  @Field(() => GoverningEnum, { description: 'Which matters under way go by it.' })
  governs!: Governing

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null
}
