import { VersionedArgs } from '@province/subgraph/work'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { PetitionType } from '../petition/petition.type.ts'
import { BounceTransferArgs, TransferPetitionArgs, TransfersArgs } from './transfer.input.ts'
import type { TransferRow } from './transfer.repository.ts'
import { TransferConnection, TransferType } from './transfer.type.ts'

/** Petitions on their way between units. */
@Resolver(() => TransferType)
export class TransferResolver {
  @Query(() => TransferType, { nullable: true, description: 'A transfer in sight; null for any other.' })
  transfer(@Arg('id', () => ID) id: string, @Ctx() { transfers }: Context) {
    return transfers.byId(id)
  }

  @Query(() => TransferConnection.Connection, {
    nullable: true,
    description:
      'Transfers sent from a unit and those below it, or received there, the newest first. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  transfers(@Args(() => TransfersArgs) listing: TransfersArgs, @Ctx() { transfers }: Context) {
    return transfers.list(listing)
  }

  @Mutation(() => TransferType, {
    description:
      'Chuyển đơn: sends a petition to another unit, which is to say within five working days that it is there. Needs `petition.handle`. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`, `UNIT_NOT_FOUND`, `TRANSFER_TO_COMPLAINED_OF`, `DATE_INVALID`, `INPUT_INVALID`.',
  })
  transferPetition(
    @Args(() => TransferPetitionArgs) { input: { to, ...grounds }, ...seen }: TransferPetitionArgs,
    @Ctx() { sendings }: Context,
  ) {
    return sendings.send(seen, to, grounds)
  }

  @Mutation(() => TransferType, {
    description:
      'Says that a petition has arrived; needs `petition.handle` on the receiving unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` once answered, `DATE_INVALID`.',
  })
  acknowledgeTransfer(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { sendings }: Context) {
    return sendings.acknowledge(seen)
  }

  @Mutation(() => TransferType, {
    description:
      'Sends a petition back that is not for the unit; needs `petition.handle` on the receiving unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` once answered, `INPUT_INVALID`, `DATE_INVALID`.',
  })
  bounceTransfer(
    @Args(() => BounceTransferArgs) { input: { reason }, ...seen }: BounceTransferArgs,
    @Ctx() { sendings }: Context,
  ) {
    return sendings.bounce(seen, reason)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that sent it.' })
  from(@Root() { unitId }: TransferRow) {
    return { id: unitId }
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit it is for.' })
  to(@Root() { toUnitId }: TransferRow) {
    return { id: toUnitId }
  }

  @FieldResolver(() => PetitionType, {
    nullable: true,
    description: 'The petition at the unit that sent it.',
  })
  petition(@Root() { petitionId }: TransferRow, @Ctx() { petitions }: Context) {
    return petitions.byId(petitionId)
  }

  @FieldResolver(() => PetitionType, {
    nullable: true,
    description: 'The petition at the receiving unit, once it is there and in sight.',
  })
  receivedPetition(@Root() { receivedPetitionId }: TransferRow, @Ctx() { petitions }: Context) {
    return petitions.byId(receivedPetitionId)
  }

  @FieldResolver(() => [ClockType], { description: 'How long the receiving unit has to answer.' })
  clocks(@Root() { id }: TransferRow, @Ctx() { clockReadings }: Context) {
    return clockReadings.ofSubject(id)
  }
}
