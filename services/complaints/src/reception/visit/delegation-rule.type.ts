import { EvidenceGradeEnum } from '@province/timekeeping'
import { Field, Int, ObjectType } from 'type-graphql'

/** Who speaks for people who come together. */
@ObjectType('DelegationRule', {
  description: 'How many people make a delegation, and how many of them speak for it, by law.',
})
export class DelegationRuleType {
  @Field(() => String, { description: 'The lasting name of the rule.' })
  code!: string

  @Field(() => String, { description: 'The article it stands in.' })
  article!: string

  @Field(() => EvidenceGradeEnum, { description: 'How sure the system is of it.' })
  evidence!: keyof typeof EvidenceGradeEnum

  @Field(() => Int, { description: 'The fewest of whom it speaks, in people.' })
  leastPeople!: number

  @Field(() => Int, { nullable: true, description: 'The most of whom it speaks, in people; null: no most.' })
  mostPeople!: number | null

  @Field(() => Int, { description: 'The fewest who speak for them, in people.' })
  leastRepresentatives!: number

  @Field(() => Int, { description: 'The most who speak for them, in people.' })
  mostRepresentatives!: number
}
