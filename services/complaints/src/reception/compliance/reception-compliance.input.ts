import { windowedArgs } from '@province/subgraph/measure'
import { ArgsType, Field } from 'type-graphql'
import { UnitLevelEnum } from '../../organization/unit.type.ts'
import type { UnitLevel } from '../duty/reception-rule.ts'
import { ComplianceOrderEnum, ConcernEnum } from './reception-compliance.type.ts'
import type { Concern } from './reception-tally.ts'

/** Whose compliance, over which days. */
@ArgsType()
export class ReceptionComplianceArgs extends windowedArgs(
  ComplianceOrderEnum,
  'UNIT',
  'Over which days, at most ten years.',
) {
  @Field(() => UnitLevelEnum, { nullable: true, description: 'Only this tier.' })
  level?: UnitLevel | null

  @Field(() => ConcernEnum, { nullable: true, description: 'Only units of which this is to be seen to.' })
  concern?: Concern | null
}
