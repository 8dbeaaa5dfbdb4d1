import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { UnitLevel } from './unit.ts'
import { UnitLevelEnum, UnitOrderEnum } from './unit.type.ts'

/** Names one unit on one day, by code or by id. */
@ArgsType()
export class UnitArgs {
  @Field(() => String, { nullable: true, description: 'The code on that day; give this or `id`.' })
  code?: string | null

  @Field(() => ID, { nullable: true, description: 'The lasting id; give this or `code`.' })
  id?: string | null

  @Field(() => DateScalar, { description: 'The day to read on.' })
  asOf!: string
}

/** What narrows a list of units. */
@InputType({ description: 'What narrows a list of units.' })
export class UnitFilter {
  @Field(() => UnitLevelEnum, { nullable: true, description: 'Only this tier.' })
  level?: UnitLevel | null

  @Field(() => String, {
    nullable: true,
    description:
      'The name as people write it: in part, without accents, abbreviated (P., X., TT, NN&PTNT, VP UBND), glued or in another order; or the code. What matches best comes first.',
  })
  search?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only units that have ended by that day, each as on its last; looked for by any name or code that they bore. Without it, units of the day.',
  })
  ended?: boolean | null
}

/** Which units, on which day, which page. */
@ArgsType()
export class UnitsArgs extends sortedArgs(UnitOrderEnum, 'TIER') {
  @Field(() => UnitFilter, { nullable: true, description: 'What narrows the list.' })
  filter?: UnitFilter | null

  @Field(() => ID, { nullable: true, description: 'Only this unit and what was under it on that day.' })
  within?: string | null

  @Field(() => DateScalar, { description: 'The day to read on.' })
  asOf!: string
}
