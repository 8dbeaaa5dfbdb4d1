import type { EnumOf } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { GroundsInput } from '../petition/petition.input.ts'
import { TransferDirectionEnum, TransferOrderEnum, TransferStateEnum } from './transfer.type.ts'
import type { TransferState } from './transfer-lifecycle.ts'

/** Which transfers. */
@ArgsType()
export class TransfersArgs extends scopedArgs(TransferOrderEnum, 'NEWEST') {
  @Field(() => TransferDirectionEnum, {
    description: 'Those that were sent there, or those that were received.',
  })
  direction!: EnumOf<typeof TransferDirectionEnum>

  @Field(() => TransferStateEnum, {
    nullable: true,
    description: 'Only those that stand there; all, unless said.',
  })
  state?: TransferState | null
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
  @Field(() => TransferInput, { description: 'Where it is sent, and why.' })
  input!: TransferInput
}

/** Why a transfer is returned. */
@InputType({ description: 'Why a transfer is returned to its sender.' })
export class ReturnTransferInput {
  @Field(() => String, { description: 'At most 1,000 characters, and the name of no person.' })
  reason!: string
}

/** Which transfer is returned. */
@ArgsType()
export class ReturnTransferArgs extends VersionedArgs {
  @Field(() => ReturnTransferInput, { description: 'Why it is returned.' })
  input!: ReturnTransferInput
}
