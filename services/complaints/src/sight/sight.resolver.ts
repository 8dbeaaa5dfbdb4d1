import { Secret } from '@province/subgraph/audit'
import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import type { PetitionRow } from '../petition/petition/petition.repository.ts'
import { PetitionType } from '../petition/petition/petition.type.ts'
import {
  AskSightInput,
  CloseSightArgs,
  DecideSightArgs,
  SightRequestsArgs,
  UseSightArgs,
} from './sight.input.ts'
import type { SightRequestRow } from './sight.repository.ts'
import {
  SightRequestConnection,
  SightRequestStepEnum,
  SightRequestType,
  SightShownType,
  SightUseType,
} from './sight.type.ts'

/** What is asked and decided about sight. */
@Resolver(() => SightRequestType)
class SightResolver {
  @Query(() => SightRequestConnection.Connection, {
    nullable: true,
    description: `Requests for sight under a unit: of petitions that who asks handles, and of all there for a custodian who has no part in them. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  sightRequests(@Args(() => SightRequestsArgs) listing: SightRequestsArgs, @Ctx() { sights }: Context) {
    return sights.list(listing)
  }

  @Query(() => SightRequestType, { nullable: true, description: 'One in sight; null for any other.' })
  sightRequest(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { sights }: Context) {
    return sights.byId(id)
  }

  @Mutation(() => SightRequestType, {
    description: `Asks to see who sent a petition that is sealed; needs \`petition.handle\` on its unit, of a denunciation \`denunciation.read\` too. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  askSight(
    @Arg('input', () => AskSightInput, { description: 'Of what, why, for how long.' })
    { superior = null, ...asked }: AskSightInput,
    @IdempotencyKey() _key: string,
    @Ctx() { sights }: Context,
  ) {
    return sights.ask({ ...asked, superior })
  }

  @Mutation(() => SightRequestType, {
    description: `Decides about a request for sight; to grant it, or to open it again, the custodian gives the passphrase of their key. Needs \`vault.hold_key\`, and no part in the matter. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'CONFLICT_OF_INTEREST', 'KEY_NOT_IN_FORCE', 'RECORD_NOT_CLOSED_FOR_YOU', 'TOO_MANY_ATTEMPTS', 'SECOND_FACTOR_REQUIRED')}`,
  })
  decideSight(
    @Args(() => DecideSightArgs) { input, ...seen }: DecideSightArgs,
    @Secret()
    @Arg('passphrase', () => String, {
      nullable: true,
      description: 'That of the custodian’s key, of `grant` and `open_again`.',
    })
    passphrase: string | null,
    @Ctx() { sights }: Context,
  ) {
    const { decision, hours = null, note = null } = input
    return sights.decide(seen, { decision, hours, note, passphrase: passphrase ?? null })
  }

  @Mutation(() => SightRequestType, {
    description: `Withdraws a request, or ends a sight before its time; by who asked, an end also by a custodian. ${refusesChange('STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  closeSight(@Args(() => CloseSightArgs) { closing, ...seen }: CloseSightArgs, @Ctx() { sights }: Context) {
    return sights.close(seen, closing)
  }

  @Mutation(() => SightShownType, {
    description: `Shows what was sealed to who was given sight, once: what was written, or a part of a file; each use is on record before anything is shown, also one that shows nothing. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  useSight(
    @Args(() => UseSightArgs) { id, file, part }: UseSightArgs,
    @IdempotencyKey() _key: string,
    @Ctx() { sights }: Context,
  ) {
    return sights.use(id, file == null ? null : { file, part })
  }

  @FieldResolver(() => [SightUseType], { description: 'Its uses, in order.' })
  uses(@Root() { id }: SightRequestRow, @Ctx() { sights }: Context) {
    return sights.usesOf(id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether its time runs and the key is at hand.' })
  open(@Root() row: SightRequestRow, @Ctx() { sights }: Context) {
    return sights.isOpen(row)
  }

  @FieldResolver(() => [SightRequestStepEnum], { description: 'What whoever asks may do about it now.' })
  allowedSteps(@Root() row: SightRequestRow, @Ctx() { sights }: Context) {
    return sights.stepsNow(row)
  }
}

/** What a petition answers of sight. */
@Resolver(() => PetitionType)
class PetitionSightResolver {
  @FieldResolver(() => [SightRequestType], {
    nullable: true,
    description: 'Requests for sight of who sent it, in order; for who handles it.',
  })
  sightRequests(@Root() { id }: PetitionRow, @Ctx() { sights }: Context) {
    return sights.ofPetition(id)
  }
}

/** What the graph answers of sight. */
export const sightResolvers = [
  SightResolver,
  PetitionSightResolver,
  unitField(SightRequestType, 'unit', 'unitId', 'The unit of the petition.'),
] as const

/** The types of sight. */
export const sightTypes = [
  SightRequestType,
  SightUseType,
  SightShownType,
  ...SightRequestConnection.types,
] as const
