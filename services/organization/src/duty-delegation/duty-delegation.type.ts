import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DutyEnum } from '../duty/duty.type.ts'

/** Somebody acts for who is in charge. */
@ObjectType('DutyDelegation', {
  description: 'Somebody acts for who is in charge of a duty in a unit, by a document, for a span of days.',
})
export class DutyDelegationType {
  @Field(() => ID)
  id!: string

  @Field(() => DutyEnum, { description: 'In what.' })
  duty!: keyof typeof DutyEnum

  @Field(() => String, { description: 'The document that says so, as it is cited.' })
  document!: string

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; null: no end is known.',
  })
  validTo!: string | null

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}
