import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DutyEnum } from '../duty/duty.type.ts'

const kinds = {
  PEOPLES_COMMITTEE: 'PEOPLES_COMMITTEE',
  PEOPLES_COUNCIL: 'PEOPLES_COUNCIL',
  AGENCY: 'AGENCY',
} as const

registerEnumType(kinds, {
  name: 'BodyKind',
  description: 'What kind of body it is.',
  valuesConfig: {
    PEOPLES_COMMITTEE: { description: 'Ủy ban nhân dân.' },
    PEOPLES_COUNCIL: { description: 'Hội đồng nhân dân.' },
    AGENCY: { description: 'Cơ quan chuyên môn.' },
  },
})

/** A body of a unit. */
@ObjectType('Body', { description: 'A body that sits on a unit, with positions of its own.' })
export class BodyType {
  @Field(() => ID)
  id!: string

  @Field(() => kinds, { description: 'What kind it is.' })
  kind!: keyof typeof kinds

  @Field(() => String, { description: 'What it is called, in Vietnamese, without the unit.' })
  name!: string
}

/** An office of a body. */
@ObjectType('Position', { description: 'An office of a body, with the duties that go with it.' })
export class PositionType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'What its holder is called, in Vietnamese.' })
  title!: string

  @Field(() => Boolean, { description: 'Whether its holder heads the body.' })
  head!: boolean

  @Field(() => Boolean, { description: 'Whether one person at a time holds it.' })
  singleHolder!: boolean

  @Field(() => [DutyEnum], { description: 'What its holder is in charge of.' })
  duties!: (keyof typeof DutyEnum)[]

  @Field(() => BodyType)
  body!: BodyType

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  validFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer exists; null: it goes on.',
  })
  validTo!: string | null
}
