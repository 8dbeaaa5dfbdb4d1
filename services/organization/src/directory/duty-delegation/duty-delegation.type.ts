import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'

/** Somebody acts for who is in charge. */
@ObjectType('DutyDelegation', {
  description: 'Somebody acts for who is in charge of a duty in a unit, by a document, for a span of days.',
})
export class DutyDelegationType extends VersionedNode {
  @Field(() => DutyEnum, { description: 'In what.' })
  duty!: Duty

  @Field(() => String, { description: 'The document that says so, as it is cited.' })
  document!: string

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer holds; null: no end is known.',
  })
  validTo!: string | null
}
