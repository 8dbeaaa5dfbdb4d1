import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { ExtensionReasonEnum, PauseReasonEnum } from './deadline.type.ts'

const DAY =
  'The day of the decision, never after today and never before the last thing that happened; today when left out.'
const SYMBOL = 'The symbol of the decision, at most 100 characters.'

/** By what a clock is lengthened. */
@InputType({ description: 'A numbered decision that gives more days.' })
export class ExtendClockInput {
  @Field(() => Int, { description: 'How many days more, in the days its rule counts: working or calendar.' })
  days!: number

  @Field(() => ExtensionReasonEnum, { description: 'Why: one of the reasons its rule knows.' })
  reason!: keyof typeof ExtensionReasonEnum

  @Field(() => String, { description: SYMBOL })
  document!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: `${DAY} After the deadline it is refused, unless the rule lets it be late.`,
  })
  day?: string | null
}

/** By what a clock is made to stand still. */
@InputType({ description: 'A numbered decision by which a clock stands still.' })
export class PauseClockInput {
  @Field(() => PauseReasonEnum, { description: 'Why: one of the reasons its rule knows.' })
  reason!: keyof typeof PauseReasonEnum

  @Field(() => String, { description: SYMBOL })
  document!: string

  @Field(() => DateScalar, { nullable: true, description: `${DAY} It still counts; the next one does not.` })
  day?: string | null
}

/** By what a clock goes on. */
@InputType({ description: 'A numbered decision by which a clock goes on.' })
export class ResumeClockInput {
  @Field(() => String, { description: SYMBOL })
  document!: string

  @Field(() => DateScalar, { nullable: true, description: `${DAY} It does not count; the next one does.` })
  day?: string | null
}

/** Which clock is lengthened, and by what. */
@ArgsType()
export class ExtendClockArgs extends VersionedArgs {
  @Field(() => ExtendClockInput, { description: 'The decision.' })
  input!: ExtendClockInput
}

/** Which clock is made to stand still, and by what. */
@ArgsType()
export class PauseClockArgs extends VersionedArgs {
  @Field(() => PauseClockInput, { description: 'The decision.' })
  input!: PauseClockInput
}

/** Which clock goes on, and by what. */
@ArgsType()
export class ResumeClockArgs extends VersionedArgs {
  @Field(() => ResumeClockInput, { description: 'The decision.' })
  input!: ResumeClockInput
}
