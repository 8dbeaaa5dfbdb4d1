import { PageArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/work'
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { type IntakeInput, OpenIntakeInput, SaveIntakeArgs } from './intake.input.ts'
import type { IntakeRow } from './intake.repository.ts'
import { IntakeConnection, IntakeType, SealedTextsType } from './intake.type.ts'

const typedOf = ({ sealed, complainedUnit, visit, ...facts }: IntakeInput) => ({
  facts: { ...facts, complainedUnitId: complainedUnit, visitId: visit },
  sealed: sealed ?? {},
})

/** Petitions while they are written down. */
@Resolver(() => IntakeType)
export class IntakeResolver {
  @Query(() => IntakeType, { nullable: true, description: 'One’s own intake; null for anybody else’s.' })
  intake(@Arg('id', () => ID) id: string, @Ctx() { intakes }: Context) {
    return intakes.byId(id)
  }

  @Query(() => IntakeConnection.Connection, {
    nullable: true,
    description:
      'One’s own open intakes, the last kept first. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  intakes(@Args(() => PageArgs) page: PageArgs, @Ctx() { intakes }: Context) {
    return intakes.list(page)
  }

  @Mutation(() => IntakeType, {
    description:
      'Begins to write a petition down; needs `petition.register` on the unit. Refuses: `FORBIDDEN_OR_MISSING`, `VAULT_NOT_SET_UP`, `UNIT_NOT_FOUND` of the unit complained of, `INPUT_INVALID`.',
  })
  openIntake(
    @Arg('input', () => OpenIntakeInput) { unit, ...input }: OpenIntakeInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { intakes }: Context,
  ) {
    return intakes.open(unit, typedOf(input))
  }

  @Mutation(() => IntakeType, {
    description:
      'Keeps what was typed since. Refuses: `FORBIDDEN_OR_MISSING` of another’s, `STALE_VERSION`, `STEP_NOT_ALLOWED` once ended, `DESK_CLOSED` when the server was started anew, `UNIT_NOT_FOUND`, `INPUT_INVALID`.',
  })
  saveIntake(
    @Args(() => SaveIntakeArgs) { id, expectedVersion, input }: SaveIntakeArgs,
    @Ctx() { intakes }: Context,
  ) {
    return intakes.keep(id, expectedVersion, typedOf(input))
  }

  @Mutation(() => IntakeType, {
    description:
      'Ends an intake that becomes no petition. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` once ended.',
  })
  abandonIntake(
    @Args(() => VersionedArgs) { id, expectedVersion }: VersionedArgs,
    @Ctx() { intakes }: Context,
  ) {
    return intakes.abandon(id, expectedVersion)
  }

  @Directive('@cost(weight: 10)')
  @FieldResolver(() => SealedTextsType, {
    nullable: true,
    description:
      'What was typed; null when the server was started anew since, and custodians alone can read it.',
  })
  sealed(@Root() intake: IntakeRow, @Ctx() { intakes }: Context) {
    return intakes.typed(intake)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that takes it in.' })
  unit(@Root() { unitId }: IntakeRow) {
    return { id: unitId }
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit complained of; null: none.' })
  complainedUnit(@Root() { complainedUnitId }: IntakeRow) {
    return complainedUnitId && { id: complainedUnitId }
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit it was brought to, where that one has merged away and `unit` took it over.',
  })
  handedOverFrom(@Root() { handedOverFromId }: IntakeRow) {
    return handedOverFromId && { id: handedOverFromId }
  }
}
