import { PageArgs, WindowInput } from '@province/subgraph'
import { ArgsType, Field, ID } from 'type-graphql'
import { UnitLevelEnum } from '../organization/unit.type.ts'

/** Whose compliance, over which days. */
@ArgsType()
export class ReceptionComplianceArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit; everything below it is listed too.' })
  within!: string

  @Field(() => UnitLevelEnum, { nullable: true, description: 'Only this tier.' })
  level?: keyof typeof UnitLevelEnum | null

  @Field(() => WindowInput)
  window!: WindowInput
}
