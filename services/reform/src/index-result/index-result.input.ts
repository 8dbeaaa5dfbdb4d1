import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
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

/** What a ranking says. */
@InputType({ description: 'What a ranking says, since when it is public, and where it was taken from.' })
export class StandingInput {
  @Field(() => Int, { description: 'The place, 1 to `of`.' })
  rank!: number

  @Field(() => Int, { description: 'How many units are ranked.' })
  of!: number

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
