import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../../clock/clock.type.ts'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import type { PetitionRow } from '../petition/petition.repository.ts'
import { PetitionType } from '../petition/petition.type.ts'
import { ReturnTransferArgs, TransferPetitionArgs, TransfersArgs } from './transfer.input.ts'
import type { TransferRow } from './transfer.repository.ts'
import { TransferConnection, TransferStepEnum, TransferType } from './transfer.type.ts'
import { transferLifecycle } from './transfer-lifecycle.ts'

/** Petitions on their way between units. */
@Resolver(() => TransferType)
export class TransferResolver {
  @Query(() => TransferType, { nullable: true, description: 'A transfer in sight; null for any other.' })
  transfer(
    @Arg('id', () => ID, { description: 'The id of the transfer.' }) id: string,
    @Ctx() { transfers }: Context,
  ) {
    return transfers.byId(id)
  }

  @Query(() => TransferConnection.Connection, {
    nullable: true,
    description: `Transfers sent from a unit and those below it, or received there. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  transfers(@Args(() => TransfersArgs) listing: TransfersArgs, @Ctx() { transfers }: Context) {
    return transfers.list(listing)
  }

  @Mutation(() => TransferType, {
    description: `Chuyển đơn: sends a petition to another unit, which must confirm receipt within five working days. Needs \`petition.handle\`. ${refusesChange('STEP_NOT_ALLOWED', 'UNIT_NOT_FOUND', 'TRANSFER_TO_COMPLAINED_OF', 'DATE_INVALID', 'INPUT_INVALID')}`,
  })
  transferPetition(
    @Args(() => TransferPetitionArgs) { input: { to, ...grounds }, ...seen }: TransferPetitionArgs,
    @Ctx() { transfers }: Context,
  ) {
    return transfers.send(seen, to, grounds)
  }

  @Mutation(() => TransferType, {
    description: `Confirms that a petition has arrived; needs \`petition.handle\` on the receiving unit. ${refusesChange('STEP_NOT_ALLOWED', 'DATE_INVALID')}`,
  })
  acknowledgeTransfer(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { transfers }: Context) {
    return transfers.acknowledge(seen)
  }

  @Mutation(() => TransferType, {
    description: `Returns a petition that is not for the unit to its sender; needs \`petition.handle\` on the receiving unit. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  returnTransfer(
    @Args(() => ReturnTransferArgs) { input: { reason }, ...seen }: ReturnTransferArgs,
    @Ctx() { transfers }: Context,
  ) {
    return transfers.return(seen, reason)
  }

  @FieldResolver(() => PetitionType, {
    nullable: true,
    description:
      'The petition at the unit that sent it: for that unit, and for the receiving one while it is on its way.',
  })
  petition(@Root() { petitionId }: TransferRow, @Ctx() { petitions }: Context) {
    return petitions.byId(petitionId)
  }

  @FieldResolver(() => PetitionType, {
    nullable: true,
    description:
      'In the answer to `acknowledgeTransfer`, the petition of the receiving unit; null ever after: what is left behind points to nothing.',
  })
  receivedPetition(@Root() { receivedPetitionId }: TransferRow, @Ctx() { petitions }: Context) {
    return petitions.byId(receivedPetitionId)
  }

  @FieldResolver(() => [ClockType], { description: 'How long the receiving unit has to answer.' })
  clocks(@Root() { id }: TransferRow, @Ctx() { clockReadings }: Context) {
    return clockReadings.ofSubject(id)
  }
}

/** The transfers of a petition. */
@Resolver(() => PetitionType)
class PetitionTransfersResolver {
  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'The transfer by which it came from another unit; null: it came in here.',
  })
  cameBy(@Root() { cameById }: PetitionRow, @Ctx() { transfers }: Context) {
    return transfers.byId(cameById)
  }

  @FieldResolver(() => [TransferType], { description: 'How it was sent on from this unit, in order.' })
  transfers(@Root() { id }: PetitionRow, @Ctx() { transfers }: Context) {
    return transfers.ofPetition(id)
  }
}

export const transferResolvers = [
  TransferResolver,
  PetitionTransfersResolver,
  stepsField(
    TransferType,
    TransferStepEnum,
    transferLifecycle,
    'What the receiving unit may do with it now.',
  ),
  unitField(TransferType, 'from', 'unitId', 'The unit that sent it.'),
  unitField(TransferType, 'to', 'toUnitId', 'The unit it is for.'),
]
