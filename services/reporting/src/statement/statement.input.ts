import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql'

/** What an editor states. */
@InputType({
  description:
    'What is stated: key and value; the rest stays as it was when left out, and is needed (section, label, unitOfCount, asOf) for a new figure. `null` empties what may be empty, else it is refused.',
})
export class RecordStatedFigureInput {
  @Field(() => ID, { nullable: true, description: 'The report; left out, the only open one.' })
  report?: string | null

  @Field(() => String, { description: 'Lower case, digits, underscores, parted by dots.' })
  key!: string

  @Field(() => Float, { description: 'In `unitOfCount`, at most six decimals.' })
  value!: number

  @Field(() => String, { nullable: true, description: 'The section or footnote that states it.' })
  section?: string | null

  @Field(() => String, { nullable: true, description: 'What it counts, in Vietnamese.' })
  label?: string | null

  @Field(() => String, { nullable: true, description: 'What one of it is: units, projects, percent, rank …' })
  unitOfCount?: string | null

  @Field(() => Float, { nullable: true, description: 'The total it is said to be out of.' })
  ofTotal?: number | null

  @Field(() => Float, { nullable: true, description: 'The ratio to that total in percent, as stated.' })
  statedRatioPercent?: number | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it speaks of.' })
  asOf?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Whether that day is stated, or why it is assumed; `stated` for a new figure.',
  })
  asOfBasis?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      '`province`, `districts`, `communes`, `agencies`, or the code of a unit on `asOf`; else `UNIT_NOT_FOUND`.',
  })
  scope?: string | null

  @Field(() => String, { nullable: true, description: 'The key itself when left out.' })
  measure?: string | null

  @Field(() => String, { nullable: true, description: 'The key of the figure that it is a part of.' })
  breakdownOf?: string | null

  @Field(() => String, { nullable: true, description: '`part` or `listed`; together with `breakdownOf`.' })
  breakdownKind?: string | null

  @Field(() => String, { nullable: true, description: 'The key of the figure that it is never larger than.' })
  subsetOf?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The version read before (0: none), needed for a figure that is stated already; another one refuses with `STALE_VERSION`.',
  })
  expectedVersion?: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is stated otherwise, at most 2,000 characters; needed for a figure that is stated already.',
  })
  reason?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The document or person that the new statement rests on, at most 500 characters.',
  })
  source?: string | null
}

/** Which figure is taken back, and why. */
@ArgsType()
export class WithdrawStatedFigureArgs extends VersionedArgs {
  @Field(() => String, { description: 'Why it was a mistake, 1 to 2,000 characters.' })
  reason!: string
}
