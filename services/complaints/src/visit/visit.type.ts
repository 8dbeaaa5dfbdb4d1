import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'

/** A visit. */
@ObjectType('Visit', {
  description:
    'Citizens who came to a session together: one visit (lượt), however many people. It names nobody.',
})
export class VisitType {
  @Field(() => ID)
  id!: string

  @Field(() => DateScalar)
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

  @Field(() => Int, { description: 'Grows with every correction; give it as `expectedVersion`.' })
  version!: number
}

export const VisitConnection = connectionType(VisitType, 'Visit')
