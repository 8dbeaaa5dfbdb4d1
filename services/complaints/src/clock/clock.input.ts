import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { ExtensionReasonEnum } from './deadline.type.ts'

const conditions = { SECOND_INSTANCE: 'SECOND_INSTANCE', REMOTE: 'REMOTE' } as const

registerEnumType(conditions, {
  name: 'ClockCondition',
  description: 'What makes a rule more particular.',
  valuesConfig: {
    SECOND_INSTANCE: { description: 'A complaint at second instance.' },
    REMOTE: { description: 'A remote area that is hard to travel to.' },
  },
})

/** Which deadline is asked for before anything is timed. */
@ArgsType()
export class ExpectedDeadlineArgs {
  @Field(() => String, { description: 'What would be timed, such as `complaint.accept`.' })
  kind!: string

  @Field(() => DateScalar, { description: 'The day that would set it going, itself not counted.' })
  trigger!: string

  @Field(() => [conditions], { defaultValue: [], description: 'What holds of it.' })
  conditions!: (keyof typeof conditions)[]
}

/** By what a clock is lengthened. */
@InputType({ description: 'A numbered decision that gives more days.' })
export class ExtendClockInput {
  @Field(() => Int, { description: 'How many days more, in the days its rule counts: working or calendar.' })
  days!: number

  @Field(() => ExtensionReasonEnum)
  reason!: keyof typeof ExtensionReasonEnum

  @Field(() => String, { description: 'The symbol of the decision, at most 100 characters.' })
  document!: string
}

/** Which clock is lengthened, and by what. */
@ArgsType()
export class ExtendClockArgs extends VersionedArgs {
  @Field(() => ExtendClockInput)
  input!: ExtendClockInput
}
