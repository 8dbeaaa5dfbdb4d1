import { DateScalar } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'
import type { UnitLevel } from '../../register/index.ts'
import { UnitLevelEnum } from '../../register/index.ts'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'

/** How far the units of one tier have somebody in charge. */
@ObjectType('LeaderCoverage', {
  description:
    'How far the units of one tier have a leader in charge of a duty on a day. A unit is covered when somebody holds an office with the duty, or acts in it by delegation; the denominator is the rule minus exemptions.',
})
export class LeaderCoverageType {
  @Field(() => UnitLevelEnum, { description: 'The tier.' })
  level!: UnitLevel

  @Field(() => DutyEnum, { description: 'The duty.' })
  duty!: Duty

  @Field(() => DateScalar, { description: 'The day the coverage speaks of.' })
  asOf!: string

  @Field(() => String, {
    description: 'The rule that makes units of this tier put somebody in charge, in Vietnamese.',
  })
  basis!: string

  @Field(() => Int, { description: 'Units of the tier that exist on that day, in units.' })
  total!: number

  @Field(() => Int, { description: 'Of them, those exempt, in units.' })
  exempt!: number

  @Field(() => Int, { description: 'Of those that must, the ones with somebody in charge, in units.' })
  covered!: number
}
