import { DateScalar } from '@province/subgraph/graph'
import { Field, Float, ID, InputType, Int } from 'type-graphql'

/** What an editor states. */
@InputType({
  description:
    'What is stated: key and value; the rest stays as it was when left out, and is needed (section, label, unitOfCount, asOf) for a new figure.',
})
export class RecordStatedFigureInput {
  @Field(() => ID, { nullable: true, description: 'The report; left out, the only open one.' })
  report?: string | null

  @Field(() => String, { description: 'Lower case, digits, underscores, parted by dots.' })
  key!: string

  @Field(() => Float, { description: 'In `unitOfCount`, at most six decimals.' })
  value!: number

  @Field(() => String, { nullable: true })
  section?: string | null

  @Field(() => String, { nullable: true })
  label?: string | null

  @Field(() => String, { nullable: true })
  unitOfCount?: string | null

  @Field(() => Float, { nullable: true })
  ofTotal?: number | null

  @Field(() => Float, { nullable: true })
  statedRatioPercent?: number | null

  @Field(() => DateScalar, { nullable: true })
  asOf?: string | null

  @Field(() => String, { nullable: true })
  asOfBasis?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      '`province`, `districts`, `communes`, `agencies`, or the code of a unit on `asOf`; else `UNIT_NOT_FOUND`.',
  })
  scope?: string | null

  @Field(() => String, { nullable: true, description: 'The key itself when left out.' })
  measure?: string | null

  @Field(() => String, { nullable: true })
  breakdownOf?: string | null

  @Field(() => String, { nullable: true, description: '`part` or `listed`; together with `breakdownOf`.' })
  breakdownKind?: string | null

  @Field(() => String, { nullable: true })
  subsetOf?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The version read before (0: none); another one refuses with `STALE_VERSION`.',
  })
  expectedVersion?: number | null
}
