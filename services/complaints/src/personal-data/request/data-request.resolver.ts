import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../../clock/clock.type.ts'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { PetitionType } from '../../petition/petition/petition.type.ts'
import { VisitType } from '../../reception/index.ts'
import { DataRequestsArgs, RecordDataRequestInput, StepDataRequestArgs } from './data-request.input.ts'
import type { DataRequestRow } from './data-request.repository.ts'
import {
  DataRequestConnection,
  DataRequestStepEnum,
  DataRequestStepTakenType,
  DataRequestType,
} from './data-request.type.ts'
import { dataRequestLifecycle } from './data-request-lifecycle.ts'

/** What is read and recorded of requests about personal data. */
@Resolver(() => DataRequestType)
class DataRequestResolver {
  @Query(() => DataRequestType, { nullable: true, description: 'One in sight; null for any other.' })
  dataRequest(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { dataRequests }: Context) {
    return dataRequests.byId(id)
  }

  @Query(() => DataRequestConnection.Connection, {
    nullable: true,
    description: `Requests about personal data of a unit and of the units below it, the newest first; one about a petition out of sight is out of sight too. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  dataRequests(@Args(() => DataRequestsArgs) listing: DataRequestsArgs, @Ctx() { dataRequests }: Context) {
    return dataRequests.list(listing)
  }

  @Mutation(() => DataRequestType, {
    description: `Records that a person asked to see, correct, restrict or delete their data; 72 hours run from the moment it came. Needs \`petition.handle\` on the unit, about a denunciation \`denunciation.read\` too. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'DATE_INVALID', 'NO_RULE_TO_ARM')}`,
  })
  recordDataRequest(
    @Arg('input', () => RecordDataRequestInput, { description: 'What was asked.' })
    { unit, petition = null, visit = null, ...asked }: RecordDataRequestInput,
    @IdempotencyKey() _key: string,
    @Ctx() { dataRequests }: Context,
  ) {
    return dataRequests.receive({ ...asked, unitId: unit, petitionId: petition, visitId: visit })
  }

  @Mutation(() => DataRequestType, {
    description: `Records the answer to a request about personal data, its refusal, or that it was withdrawn; needs \`petition.handle\` on its unit, about a denunciation \`denunciation.read\` too. ${refusesChange('INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  stepDataRequest(
    @Args(() => StepDataRequestArgs) { input, ...seen }: StepDataRequestArgs,
    @Ctx() { dataRequests }: Context,
  ) {
    return dataRequests.step(seen, input)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the answer came after the 72 hours, or they are over without one.',
  })
  late(@Root() row: DataRequestRow, @Ctx() { dataRequests }: Context) {
    return dataRequests.isLate(row)
  }

  @FieldResolver(() => [DataRequestStepTakenType], { description: 'What was done about it, in order.' })
  taken(@Root() { id }: DataRequestRow, @Ctx() { dataRequests }: Context) {
    return dataRequests.stepsOf(id)
  }

  @FieldResolver(() => PetitionType, { nullable: true, description: 'The petition that it is about.' })
  petition(@Root() { petitionId }: DataRequestRow, @Ctx() { petitions }: Context) {
    return petitions.byId(petitionId)
  }

  @FieldResolver(() => VisitType, { nullable: true, description: 'The visit that it is about.' })
  visit(@Root() { visitId }: DataRequestRow, @Ctx() { visits }: Context) {
    return visits.byId(visitId)
  }
}

/** What the graph answers of requests about personal data. */
export const dataRequestResolvers = [
  DataRequestResolver,
  clocksField(
    () => DataRequestType,
    () => ClockType,
    'The time in which it is answered: its day; the hour stands in `dueAt`.',
  ),
  stepsField(DataRequestType, DataRequestStepEnum, dataRequestLifecycle, 'What may be done about it now.'),
  unitField(DataRequestType, 'unit', 'unitId', 'The unit that received it.'),
] as const

/** The types of requests about personal data. */
export const dataRequestTypes = [DataRequestType, DataRequestStepTakenType, ...DataRequestConnection.types]
