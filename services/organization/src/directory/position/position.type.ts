import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, ObjectType } from 'type-graphql'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'
import type { BodyKind } from './position.ts'

const BodyKindEnum = enumOf<BodyKind>('BodyKind', 'What kind of body it is.', {
  PEOPLES_COMMITTEE: 'Ủy ban nhân dân.',
  PEOPLES_COUNCIL: 'Hội đồng nhân dân.',
  AGENCY: 'Cơ quan chuyên môn.',
})

/** A body of a unit. */
@ObjectType('Body', { description: 'A body that sits on a unit, with positions of its own.' })
export class BodyType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => BodyKindEnum, { description: 'What kind it is.' })
  kind!: BodyKind

  @Field(() => String, { description: 'What it is called, in Vietnamese, without the unit.' })
  name!: string
}

/** An office of a body. */
@ObjectType('Position', { description: 'An office of a body, with the duties that go with it.' })
export class PositionType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'What its holder is called, in Vietnamese.' })
  title!: string

  @Field(() => Boolean, { description: 'Whether its holder heads the body.' })
  head!: boolean

  @Field(() => Boolean, { description: 'Whether one person at a time holds it.' })
  singleHolder!: boolean

  @Field(() => [DutyEnum], { description: 'What its holder is in charge of.' })
  duties!: Duty[]

  @Field(() => BodyType, { description: 'The body it is an office of.' })
  body!: BodyType

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  validFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer exists; null: it goes on.',
  })
  validTo!: string | null
}
