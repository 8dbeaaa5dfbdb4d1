import { DateScalar } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'
import { ExemptionType } from '../exemption/exemption.type.ts'
import { UnitLevelEnum } from '../organization/unit.type.ts'
import type { UnitLevel } from './one-stop-coverage.ts'

/** How far the units of one tier run a one-stop centre. */
@ObjectType('OneStopCoverage', {
  description:
    'How far the units of one tier run a one-stop centre on a day. A unit is covered when a centre of its own is on record as open; the denominator is the rule minus exemptions.',
})
export class OneStopCoverageType {
  @Field(() => UnitLevelEnum, { description: 'The tier.' })
  level!: UnitLevel

  @Field(() => DateScalar, { description: 'The day the coverage speaks of.' })
  asOf!: string

  @Field(() => String, { description: 'The rule that makes units of this tier run a centre, in Vietnamese.' })
  basis!: string

  @Field(() => Int, { description: 'Units of the tier that exist on that day, in units.' })
  total!: number

  @Field(() => Int, { description: 'Of them, those exempt, in units.' })
  exempt!: number

  @Field(() => Int, { description: 'Of those that must, the ones with a centre open, in units.' })
  covered!: number

  @Field(() => [ExemptionType], { description: 'The exemptions in force.' })
  exemptions!: ExemptionType[]
}
