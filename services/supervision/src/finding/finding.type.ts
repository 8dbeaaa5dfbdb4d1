import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Gravity } from './finding.ts'

const GravityEnum = enumOf<Gravity>('FindingGravity', 'How grave a finding is.', {
  MINOR: 'To be mended in the course of work.',
  SERIOUS: 'A breach that has to be mended and reported.',
  GRAVE: 'A breach for which somebody may be held to account.',
})

/** Something that a session found. */
@ObjectType('Finding', { description: 'Something that a session found, with its evidence; never changed.' })
export class FindingType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'What was found, in Vietnamese.' })
  text!: string

  @Field(() => String, { description: 'What proves it, by its place.' })
  evidence!: string

  @Field(() => GravityEnum, { description: 'How grave it is.' })
  gravity!: Gravity

  @Field(() => DateScalar, { description: 'The day of its session.' })
  foundOn!: string

  @Field(() => String, { nullable: true, description: 'Says so where it is invented.' })
  source!: string | null
}

/** What was found. */
@InputType({ description: 'What a session found.' })
export class RecordFindingInput {
  @Field(() => ID, { description: 'The session that found it.' })
  session!: string

  @Field(() => String, { description: 'What was found, at most 2,000 characters.' })
  text!: string

  @Field(() => String, { description: 'What proves it, at most 300 characters.' })
  evidence!: string

  @Field(() => GravityEnum, { description: 'How grave it is.' })
  gravity!: Gravity
}
