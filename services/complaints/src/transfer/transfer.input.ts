import { PageArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { GroundsInput } from '../petition/petition.input.ts'
import { TransferDirectionEnum, TransferStateEnum } from './transfer.type.ts'

/** Which transfers. */
@ArgsType()
export class TransfersArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit; those below it count too.' })
  within!: string

  @Field(() => TransferDirectionEnum)
  direction!: keyof typeof TransferDirectionEnum

  @Field(() => TransferStateEnum, { nullable: true })
  state?: keyof typeof TransferStateEnum | null
}

/** Where a petition is sent. */
@InputType({ description: 'Where a petition is sent, why, by which document, since when.' })
export class TransferInput extends GroundsInput {
  @Field(() => ID, { description: 'The receiving unit.' })
  to!: string
}

/** Which petition is sent. */
@ArgsType()
export class TransferPetitionArgs extends VersionedArgs {
  @Field(() => TransferInput)
  input!: TransferInput
}

/** Why a transfer is sent back. */
@InputType({ description: 'Why a transfer is sent back.' })
export class BounceInput {
  @Field(() => String, { description: 'At most 1,000 characters; names nobody.' })
  reason!: string
}

/** Which transfer is sent back. */
@ArgsType()
export class BounceTransferArgs extends VersionedArgs {
  @Field(() => BounceInput)
  input!: BounceInput
}
