import { DateScalar } from '@province/subgraph/graph'
import { PageArgs } from '@province/subgraph/list'
import { WindowInput } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'

/** Which visits. */
@ArgsType()
export class VisitsArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit; visits to everything below it on their day are listed too.' })
  within!: string

  @Field(() => WindowInput)
  window!: WindowInput

  @Field(() => Boolean, { defaultValue: false, description: 'Only delegations.' })
  delegations!: boolean
}

/** What is told of a visit. */
@InputType({
  description: 'How many came, whether again, who speaks for them, and about what: nothing of a person.',
})
export class VisitFactsInput {
  @Field(() => Int, { description: 'At least one, in people.' })
  people!: number

  @Field(() => Boolean, { defaultValue: false })
  again!: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'Of a delegation only: 1–2 for 5 to 10 people, at most 5 for more, in people.',
  })
  representatives?: number | null

  @Field(() => String, { description: 'At most 300 characters; no names, telephone or identity numbers.' })
  summary!: string
}

/** A visit to a session. */
@InputType({ description: 'A visit: to which session, and what is told of it.' })
export class RecordVisitInput extends VisitFactsInput {
  @Field(() => ID)
  session!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the session, which it is when left out.',
  })
  day?: string | null
}

/** Which visit is tied to what. */
@ArgsType()
export class TieVisitArgs extends VersionedArgs {
  @Field(() => ID, { description: 'The matter.' })
  matter!: string
}

/** Which visit is told anew. */
@ArgsType()
export class CorrectVisitArgs extends VersionedArgs {
  @Field(() => VisitFactsInput)
  input!: VisitFactsInput
}
