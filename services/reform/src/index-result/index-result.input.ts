import { DateScalar } from '@province/subgraph/graph'
import { PageArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { IndexKindEnum } from './index-result.type.ts'

/** Which results, as public on which day. */
@ArgsType()
export class IndexResultsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only results of this unit.' })
  unit?: string | null

  @Field(() => IndexKindEnum, { nullable: true, description: 'Only this index.' })
  index?: keyof typeof IndexKindEnum | null

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

  @Field(() => IndexKindEnum)
  index!: keyof typeof IndexKindEnum

  @Field(() => Int, { description: 'The year the ranking measures; it must be over.' })
  year!: number

  @Field(() => Int, { defaultValue: 1, description: 'Which publication of that year’s ranking.' })
  edition!: number
}

/** Which result is corrected, and what it says. */
@ArgsType()
export class CorrectIndexResultArgs extends VersionedArgs {
  @Field(() => StandingInput)
  input!: StandingInput
}
