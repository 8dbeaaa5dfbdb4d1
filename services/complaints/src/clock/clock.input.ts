import { VersionedArgs } from '@province/subgraph'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { ExtensionReasonEnum } from './clock.type.ts'

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
