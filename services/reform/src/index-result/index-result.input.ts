import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql'
import type { IndexKind } from './index-result.ts'
import { IndexKindEnum, IndexResultOrderEnum } from './index-result.type.ts'

/** Which results, as public on which day. */
@ArgsType()
export class IndexResultsArgs extends sortedArgs(IndexResultOrderEnum, 'NEWEST_YEAR') {
  @Field(() => ID, { nullable: true, description: 'Only results of this unit.' })
  unit?: string | null

  @Field(() => IndexKindEnum, { nullable: true, description: 'Only this index.' })
  index?: IndexKind | null

  @Field(() => Int, { nullable: true, description: 'Only rankings that measure this year.' })
  year?: number | null

  @Field(() => DateScalar, { description: 'Only what was public on this day.' })
  asOf!: string
}

/** A part of an index. */
@InputType({ description: 'What one part of an index was scored.' })
export class IndexComponentInput {
  @Field(() => String, { description: 'What it is called in the publication, at most 200 characters.' })
  name!: string

  @Field(() => Float, { description: 'What it was scored, in points, 0 to `of`.' })
  score!: number

  @Field(() => Float, {
    nullable: true,
    description: 'The most it could be scored, where that is published.',
  })
  of?: number | null
}

/** Somebody else in the list. */
@InputType({ description: 'What another province got in the same edition of the same ranking.' })
export class IndexPeerInput {
  @Field(() => String, { description: 'Which province, at most 200 characters; the same in each year.' })
  name!: string

  @Field(() => Int, { description: 'Its place, 1 to `of` of the ranking.' })
  rank!: number

  @Field(() => Float, { nullable: true, description: 'Its score, in points, where it is known.' })
  score?: number | null
}

/** What a ranking says. */
@InputType({ description: 'What a ranking says, since when it is public, and where it was taken from.' })
export class StandingInput {
  @Field(() => Int, { description: 'The place, 1 to `of`.' })
  rank!: number

  @Field(() => Int, { description: 'How many units are ranked.' })
  of!: number

  @Field(() => Float, { nullable: true, description: 'The whole score, in points, where it is published.' })
  score?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The edition of criteria by which points were given; needed where there are components.',
  })
  criteria?: string | null

  @Field(() => [IndexComponentInput], {
    defaultValue: [],
    description: 'Its parts as published, each name once, at most 100; none where none are.',
  })
  components!: IndexComponentInput[]

  @Field(() => [IndexPeerInput], {
    defaultValue: [],
    description: 'Other provinces of the same list, each name once, at most 100.',
  })
  peers!: IndexPeerInput[]

  @Field(() => DateScalar, { nullable: true, description: 'The day it was made public, when known.' })
  publishedOn?: string | null

  @Field(() => String, { description: 'The document or page it was taken from.' })
  source!: string
}

/** A result to be recorded. */
@InputType({ description: 'The rank of a unit in one edition of one index, to be recorded.' })
export class RecordIndexResultInput extends StandingInput {
  @Field(() => ID, { description: 'The unit that is ranked.' })
  unit!: string

  @Field(() => IndexKindEnum, { description: 'Which index.' })
  index!: IndexKind

  @Field(() => Int, { description: 'The year the ranking measures; it must be over.' })
  year!: number

  @Field(() => Int, { defaultValue: 1, description: 'Which publication of that year’s ranking.' })
  edition!: number
}

/** Which result is corrected, and what it says. */
@ArgsType()
export class CorrectIndexResultArgs extends VersionedArgs {
  @Field(() => StandingInput, { description: 'What it says instead.' })
  input!: StandingInput
}
