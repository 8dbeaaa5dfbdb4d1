import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'

export const VisitOrderEnum = enumOf('VisitOrder', 'In which order visits are listed.', {
  EARLIEST: 'By their day, the earliest first.',
  LATEST: 'By their day, the latest first.',
  MOST_PEOPLE: 'By how many came, the most first.',
})

/** A visit. */
@ObjectType('Visit', {
  description:
    'Citizens who came to a session together: one visit (lượt), however many people. It names nobody.',
})
export class VisitType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The day of its session.' })
  day!: string

  @Field(() => Int, { description: 'How many came, in people.' })
  people!: number

  @Field(() => Boolean, { description: 'Whether they came before about the same.' })
  again!: boolean

  @Field(() => Boolean, {
    description:
      'Whether they are a delegation: five people or more (Luật Tiếp công dân 42/2013/QH13, Điều 29).',
  })
  delegation!: boolean

  @Field(() => Int, { nullable: true, description: 'Who speaks for a delegation, in people.' })
  representatives!: number | null

  @Field(() => String, { description: 'What it was about, in words that name nobody.' })
  summary!: string
}

export const VisitConnection = connectionType(VisitType, 'Visit')
