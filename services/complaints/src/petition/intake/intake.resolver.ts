import { refuses, refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { type IntakeInput, IntakesArgs, OpenIntakeInput, SaveIntakeArgs } from './intake.input.ts'
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
  intake(
    @Arg('id', () => ID, { description: 'The id of the intake.' }) id: string,
    @Ctx() { intakes }: Context,
  ) {
    return intakes.byId(id)
  }

  @Query(() => IntakeConnection.Connection, {
    nullable: true,
    description: `One’s own open intakes, the last saved first unless asked otherwise. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  intakes(@Args(() => IntakesArgs) page: IntakesArgs, @Ctx() { intakes }: Context) {
    return intakes.list(page)
  }

  @Mutation(() => IntakeType, {
    description: `Begins to write a petition down; needs \`petition.register\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'VAULT_NOT_SET_UP', 'UNIT_NOT_FOUND', 'INPUT_INVALID')}`,
  })
  openIntake(
    @Arg('input', () => OpenIntakeInput, { description: 'At which unit, and what is known so far.' })
    { unit, ...input }: OpenIntakeInput,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { intakes }: Context,
  ) {
    return intakes.open(unit, typedOf(input))
  }

  @Mutation(() => IntakeType, {
    description: `Saves what was typed since, by who opened it; \`DESK_CLOSED\` when the server was started again since. ${refusesChange('STEP_NOT_ALLOWED', 'DESK_CLOSED', 'UNIT_NOT_FOUND', 'INPUT_INVALID')}`,
  })
  saveIntake(@Args(() => SaveIntakeArgs) { input, ...seen }: SaveIntakeArgs, @Ctx() { intakes }: Context) {
    return intakes.save(seen, typedOf(input))
  }

  @Mutation(() => IntakeType, {
    description: `Ends an intake that becomes no petition. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  abandonIntake(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { intakes }: Context) {
    return intakes.abandon(seen)
  }

  @Directive('@cost(weight: 10)')
  @FieldResolver(() => SealedTextsType, {
    nullable: true,
    description:
      'What was typed; null when the server was started again since, and custodians alone can read it.',
  })
  sealed(@Root() intake: IntakeRow, @Ctx() { intakes }: Context) {
    return intakes.typed(intake)
  }
}

export const intakeResolvers = [
  IntakeResolver,
  unitField(IntakeType, 'unit', 'unitId', 'The unit that takes it in.'),
  unitField(IntakeType, 'complainedUnit', 'complainedUnitId', 'The unit complained of; null: none.'),
  unitField(
    IntakeType,
    'handedOverFrom',
    'handedOverFromId',
    'The unit it was brought to, where that one has merged away and `unit` took it over.',
  ),
]
