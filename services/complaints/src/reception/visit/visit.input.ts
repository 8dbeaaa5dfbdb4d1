import { DateScalar } from '@province/subgraph/graph'
import { windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { VisitOrderEnum } from './visit.type.ts'

/** Which visits. */
@ArgsType()
export class VisitsArgs extends windowedArgs(VisitOrderEnum, 'EARLIEST', 'Visits of its days.') {
  @Field(() => Boolean, { defaultValue: false, description: 'Only delegations.' })
  delegations!: boolean
}

/** What is recorded of a visit. */
@InputType({
  description: 'How many came, whether again, who speaks for them, and about what: nothing of a person.',
})
export class VisitFactsInput {
  @Field(() => Int, { description: 'At least one, in people.' })
  people!: number

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they came before about the same.' })
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
@InputType({ description: 'A visit: to which session, and what is recorded of it.' })
export class RecordVisitInput extends VisitFactsInput {
  @Field(() => ID, { description: 'The session they came to.' })
  session!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the session, which it is when left out.',
  })
  day?: string | null
}

/** Which visit is corrected. */
@ArgsType()
export class CorrectVisitArgs extends VersionedArgs {
  @Field(() => VisitFactsInput, { description: 'What is recorded of it from now on.' })
  input!: VisitFactsInput
}
