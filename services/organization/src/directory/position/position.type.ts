import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import { BodyType } from '../body/body.type.ts'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'

/** An office of a body. */
@ObjectType('Position', { description: 'An office of a body, with the duties that go with it.' })
export class PositionType extends VersionedNode {
  @Field(() => String, { description: 'What its holder is called on the day it is read on, in Vietnamese.' })
  title!: string

  @Field(() => Boolean, { description: 'Whether its holder heads the body.' })
  head!: boolean

  @Field(() => Boolean, { description: 'Whether one person at a time holds it.' })
  singleHolder!: boolean

  @Field(() => [DutyEnum], { description: 'What its holder is in charge of.' })
  duties!: Duty[]

  @Field(() => BodyType, { description: 'The body it is an office of on that day.' })
  body!: BodyType

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  validFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer exists; null: it goes on.',
  })
  validTo!: string | null
}
