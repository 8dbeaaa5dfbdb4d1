import { questionArgs } from '@province/subgraph/measure'
import { ArgsType, Field } from 'type-graphql'

/** Which form, of which unit, over which days. */
@ArgsType()
export class StatutoryFormArgs extends questionArgs(Object) {
  @Field(() => String, {
    description: 'The symbol, as `statutoryForms` has it, such as `01/TCD`; else `INPUT_INVALID`.',
  })
  symbol!: string
}
