import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, InputType } from 'type-graphql'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'

/** A duty to be delegated. */
@InputType({ description: 'Who acts for whom in which duty of a unit, by which document, on which days.' })
export class DelegateDutyInput {
  @Field(() => ID, { description: 'The unit whose duty it is.' })
  unit!: string

  @Field(() => DutyEnum, { description: 'The duty.' })
  duty!: Duty

  @Field(() => ID, { description: 'The person in charge on the first day.' })
  holder!: string

  @Field(() => ID, { description: 'The person who acts for them.' })
  acting!: string

  @Field(() => String, { description: 'The document that says so, as it is cited; 1 to 200 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'First day; may be over already.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it no longer holds.' })
  validTo?: string | null
}
