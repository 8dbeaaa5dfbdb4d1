import { PageArgs } from '@province/subgraph/list'
import { WindowInput } from '@province/subgraph/measure'
import { ArgsType, Field, ID } from 'type-graphql'
import { UnitLevelEnum } from '../organization/unit.type.ts'
import { ComplianceOrderEnum, ConcernEnum } from './reception-compliance.type.ts'

/** Whose compliance, over which days. */
@ArgsType()
export class ReceptionComplianceArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit; everything below it is listed too.' })
  within!: string

  @Field(() => UnitLevelEnum, { nullable: true, description: 'Only this tier.' })
  level?: keyof typeof UnitLevelEnum | null

  @Field(() => ConcernEnum, { nullable: true, description: 'Only units of which this is to be seen to.' })
  concern?: keyof typeof ConcernEnum | null

  @Field(() => ComplianceOrderEnum, {
    defaultValue: 'UNIT',
    description: 'By tier and code, or those with most of these days first.',
  })
  order!: keyof typeof ComplianceOrderEnum

  @Field(() => WindowInput)
  window!: WindowInput
}
