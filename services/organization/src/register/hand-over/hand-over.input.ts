import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID } from 'type-graphql'
import { HandOverOrderEnum, HandOverStateEnum } from './hand-over.type.ts'
import type { HandOverState } from './hand-over-lifecycle.ts'

/** Which hand-overs, in which order, which page. */
@ArgsType()
export class HandOversArgs extends sortedArgs(HandOverOrderEnum, 'LABEL') {
  @Field(() => ID, { nullable: true, description: 'Only those of this reorganisation.' })
  reorganisation?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those that this unit takes over.' })
  unit?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that this unit or one below it today takes over.',
  })
  within?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those of reorganisations that have taken effect by this day.',
  })
  effectiveBy?: string | null

  @Field(() => HandOverStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: HandOverState | null
}
