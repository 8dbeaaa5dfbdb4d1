import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, ObjectType } from 'type-graphql'
import type { DirectoryStep } from './directory-change.ts'

const DirectoryStepEnum = enumOf<DirectoryStep>('DirectoryStep', 'What is done to a body or a position.', {
  OPENED: 'It is there from that day.',
  RENAMED: 'It is called otherwise from that day.',
  MOVED: 'It sits elsewhere from that day.',
  ENDED: 'It is no longer there from that day.',
})

/** One change of a body or a position. */
@ObjectType('DirectoryChange', {
  description: 'What was done to a body or one of its positions: never changed.',
})
export class DirectoryChangeType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => DirectoryStepEnum, { description: 'What was done.' })
  step!: DirectoryStep

  @Field(() => ID, { nullable: true, description: 'The position it was done to; null: the body itself.' })
  positionId!: string | null

  @Field(() => DateScalar, { description: 'The day from which it holds; may be over already.' })
  effectiveOn!: string

  @Field(() => String, { description: 'The document behind it, as it is cited.' })
  document!: string

  @Field(() => String, { description: 'What it is called from then on, in Vietnamese.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Where it is from then on, where it was moved.' })
  place!: string | null
}
