import { DateScalar, enumOf } from '@province/subgraph/graph'
import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, ObjectType } from 'type-graphql'
import { UnitLevelEnum } from '../organization/unit.type.ts'
import type { UnitLevel } from '../reception/index.ts'
import { type Decider, type JurisdictionInstance, type JurisdictionRule } from './jurisdiction-rule.ts'

export const JurisdictionInstanceEnum = enumOf<JurisdictionInstance>(
  'JurisdictionInstance',
  'What is complained of.',
  {
    FIRST: 'Lần đầu: the decision or the act itself.',
    SECOND: 'Lần hai: the decision that answered a first complaint.',
  },
)

export const DeciderEnum = enumOf<Decider>('JurisdictionDecider', 'Whose head decides.', {
  ITSELF: 'Of the body that is complained of.',
  DISTRICT: 'Of the district above it.',
  PROVINCE: 'Of the province.',
  OUTSIDE: 'Somebody outside the province.',
})

/** A rule of jurisdiction. */
@ObjectType('JurisdictionRule', {
  description:
    'Who decides a complaint, by the tier of the body it is about; each says how sure the system is of it.',
})
export class JurisdictionRuleType {
  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => JurisdictionInstanceEnum, { description: 'What is complained of.' })
  instance!: JurisdictionInstance

  @Field(() => UnitLevelEnum, { description: 'The tier of the body complained of.' })
  level!: UnitLevel

  @Field(() => DeciderEnum, { description: 'Whose head decides.' })
  decider!: Decider

  @Field(() => String, { description: 'Who that is, by office, in Vietnamese.' })
  office!: string

  @Field(() => String, { description: 'The article it stands in, in Vietnamese.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: string

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null
}

/** What is shown of a rule. */
export const shownRule = ({ office, ...rule }: JurisdictionRule) => ({ ...rule, office: office.vi })

/** Who decides. */
@ObjectType('Competence', { description: 'Who decides about a body on a day, and by which rule.' })
export class CompetenceType {
  @Field(() => JurisdictionRuleType, { description: 'The rule.' })
  rule!: JurisdictionRuleType
}
