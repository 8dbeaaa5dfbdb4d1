import { ArgsType, Field, ID, Int } from 'type-graphql'

/** What somebody says about one discrepancy. */
@ArgsType()
export class ExplainDiscrepancyArgs {
  @Field(() => ID)
  id!: string

  @Field(() => ID)
  report!: string

  @Field(() => Int, { description: 'The version read before; another one refuses with `STALE_VERSION`.' })
  expectedVersion!: number

  @Field(() => String, { description: 'Why it is so, 1 to 2,000 characters.' })
  reason!: string

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is waived rather than explained.' })
  waive!: boolean

  @Field(() => String)
  idempotencyKey!: string
}
