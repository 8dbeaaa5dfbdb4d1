import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../../clock/clock.type.ts'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { DataBreachesArgs, RecordDataBreachInput, StepDataBreachArgs } from './data-breach.input.ts'
import type { DataBreachRow } from './data-breach.repository.ts'
import {
  DataBreachConnection,
  DataBreachStepEnum,
  DataBreachStepTakenType,
  DataBreachType,
} from './data-breach.type.ts'

/** What is read and recorded of breaches of personal data. */
@Resolver(() => DataBreachType)
class DataBreachResolver {
  @Query(() => DataBreachType, { nullable: true, description: 'One in sight; null for any other.' })
  dataBreach(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { dataBreaches }: Context) {
    return dataBreaches.byId(id)
  }

  @Query(() => DataBreachConnection.Connection, {
    nullable: true,
    description: `Breaches of personal data of a unit and of the units below it, the newest first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  dataBreaches(@Args(() => DataBreachesArgs) listing: DataBreachesArgs, @Ctx() { dataBreaches }: Context) {
    return dataBreaches.list(listing)
  }

  @Mutation(() => DataBreachType, {
    description: `Records that personal data got out or was lost; 72 hours run from the moment it was noticed. Needs \`petition.handle\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'DATE_INVALID', 'NO_RULE_TO_ARM')}`,
  })
  recordDataBreach(
    @Arg('input', () => RecordDataBreachInput, { description: 'What happened.' })
    { unit, people = null, measures = null, ...noticed }: RecordDataBreachInput,
    @IdempotencyKey() _key: string,
    @Ctx() { dataBreaches }: Context,
  ) {
    return dataBreaches.notice({ ...noticed, unitId: unit, people, measures })
  }

  @Mutation(() => DataBreachType, {
    description: `Records the notice of a breach, which needs \`petition.handle\` on its unit, or closes it, which needs \`vault.hold_key\` or \`vault.set_up\` there. ${refusesChange('INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  stepDataBreach(
    @Args(() => StepDataBreachArgs) { input, ...seen }: StepDataBreachArgs,
    @Ctx() { dataBreaches }: Context,
  ) {
    return dataBreaches.step(seen, input)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the notice came after the 72 hours, or they are over without one.',
  })
  late(@Root() row: DataBreachRow, @Ctx() { dataBreaches }: Context) {
    return dataBreaches.isLate(row)
  }

  @FieldResolver(() => [DataBreachStepTakenType], { description: 'What was done about it, in order.' })
  taken(@Root() { id }: DataBreachRow, @Ctx() { dataBreaches }: Context) {
    return dataBreaches.stepsOf(id)
  }

  @FieldResolver(() => [DataBreachStepEnum], {
    description: 'What whoever asks may do about it now, in the order of the lifecycle.',
  })
  allowedSteps(@Root() row: DataBreachRow, @Ctx() { dataBreaches }: Context) {
    return dataBreaches.stepsNow(row)
  }
}

/** What the graph answers of breaches of personal data. */
export const dataBreachResolvers = [
  DataBreachResolver,
  clocksField(
    () => DataBreachType,
    () => ClockType,
    'The time in which it is told: its day; the hour stands in `dueAt`.',
  ),
  unitField(DataBreachType, 'unit', 'unitId', 'The unit whose data it was.'),
] as const

/** The types of breaches of personal data. */
export const dataBreachTypes = [DataBreachType, DataBreachStepTakenType, ...DataBreachConnection.types]
