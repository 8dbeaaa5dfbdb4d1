import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID } from 'type-graphql'
import type { DisagreementKind } from './disagreement.ts'
import { DisagreementKindEnum, DisagreementOrderEnum } from './disagreement.type.ts'

/** Which disagreements, which page. */
@ArgsType()
export class DisagreementsArgs extends sortedArgs(DisagreementOrderEnum, 'FOUND') {
  @Field(() => ID, { nullable: true, description: 'Only among the citations of this report.' })
  report?: string | null

  @Field(() => DisagreementKindEnum, { nullable: true, description: 'Only those of this kind.' })
  kind?: DisagreementKind | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that accepted corrections settle; false: only the others; left out: both.',
  })
  settled?: boolean | null
}
