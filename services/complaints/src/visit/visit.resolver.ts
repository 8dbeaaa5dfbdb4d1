import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { MatterType } from '../matter/matter.type.ts'
import { UnitType } from '../organization/unit.type.ts'
import { PetitionType } from '../petition/petition.type.ts'
import type { ReceptionSessionRow } from '../reception-session/reception-session.repository.ts'
import { ReceptionSessionType } from '../reception-session/reception-session.type.ts'
import { DelegationRuleType } from './delegation-rule.type.ts'
import {
  CorrectVisitArgs,
  RecordVisitInput,
  TieVisitArgs,
  type VisitFactsInput,
  VisitsArgs,
} from './visit.input.ts'
import type { VisitRow } from './visit.repository.ts'
import { VisitConnection, VisitType } from './visit.type.ts'

const factsOf = ({ people, again, representatives, summary }: VisitFactsInput) => ({
  people,
  again,
  representatives: representatives ?? null,
  summary,
})

/** Visits to sessions. */
@Resolver(() => VisitType)
export class VisitResolver {
  @Query(() => VisitConnection.Connection, {
    nullable: true,
    description:
      'Visits to a unit and those below it, in order of their days. Refuses: `DATE_INVALID`, `INPUT_INVALID`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  visits(@Args(() => VisitsArgs) listing: VisitsArgs, @Ctx() { visits }: Context) {
    return visits.list(listing)
  }

  @Mutation(() => VisitType, {
    description:
      'Records a visit to a session; needs `reception.record` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `DATE_INVALID` on another day, `INPUT_INVALID` for nobody, for representatives outside the law or a summary with numbers of persons, `RULE_NOT_KNOWN`, `STEP_NOT_ALLOWED` when it is told that nobody came.',
  })
  recordVisit(
    @Arg('input', () => RecordVisitInput) { session, day, ...facts }: RecordVisitInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { visits }: Context,
  ) {
    return visits.record(session, day ?? null, factsOf(facts))
  }

  @Mutation(() => VisitType, {
    description:
      'Tells a visit anew; needs `reception.record` on its unit. Refuses as `recordVisit` does, and: `STALE_VERSION`.',
  })
  correctVisit(
    @Args(() => CorrectVisitArgs) { id, expectedVersion, input }: CorrectVisitArgs,
    @Ctx() { visits }: Context,
  ) {
    return visits.correct({ id, expectedVersion }, factsOf(input))
  }

  @Mutation(() => VisitType, {
    description:
      'Ties a visit to a matter; needs `reception.record` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`.',
  })
  tieVisit(@Args(() => TieVisitArgs) { matter, ...seen }: TieVisitArgs, @Ctx() { matters }: Context) {
    return matters.tieVisit(seen, matter)
  }

  @FieldResolver(() => MatterType, { nullable: true, description: 'The thread it is tied to.' })
  matter(@Root() { matterId }: VisitRow, @Ctx() { matters }: Context) {
    return matters.byId(matterId)
  }

  @FieldResolver(() => [PetitionType], {
    description: 'Petitions in sight that were told or handed in at it.',
  })
  petitions(@Root() { id }: VisitRow, @Ctx() { petitions }: Context) {
    return petitions.ofVisit(id)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that received.' })
  unit(@Root() { unitId }: VisitRow) {
    return { id: unitId }
  }
}

/** The visits to a session. */
@Resolver(() => ReceptionSessionType)
export class SessionVisitsResolver {
  @FieldResolver(() => [VisitType], {
    nullable: true,
    description: 'The visits to the session, in the order they were recorded.',
  })
  visits(@Root() { id }: ReceptionSessionRow, @Ctx() { visits }: Context) {
    return visits.ofSession(id)
  }

  @FieldResolver(() => [DelegationRuleType], {
    description:
      'How many people make a delegation on its day and who speaks for them, by law; none before 2014.',
  })
  delegationRules(@Root() { day }: ReceptionSessionRow, @Ctx() { visits }: Context) {
    return visits.rulesOn(day)
  }
}
