import { DateScalar } from '@province/subgraph/graph'
import { ArgsType, Field, registerEnumType } from 'type-graphql'

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
