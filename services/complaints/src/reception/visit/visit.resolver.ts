import { refuses, refusesChange } from '@province/subgraph/graph'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import type { ReceptionSessionRow } from '../session/reception-session.repository.ts'
import { ReceptionSessionType } from '../session/reception-session.type.ts'
import { DelegationRuleType } from './delegation-rule.type.ts'
import { CorrectVisitArgs, RecordVisitInput, type VisitFactsInput, VisitsArgs } from './visit.input.ts'
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
    description: `Visits to a unit and those below it, in order of their days unless asked otherwise. ${refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  visits(@Args(() => VisitsArgs) listing: VisitsArgs, @Ctx() { visits }: Context) {
    return visits.list(listing)
  }

  @Mutation(() => VisitType, {
    description: `Records a visit to a session, on its day; a summary with a person’s number is refused, and so are representatives outside the law. Needs \`reception.record\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID', 'INPUT_INVALID', 'RULE_NOT_KNOWN', 'STEP_NOT_ALLOWED')}`,
  })
  recordVisit(
    @Arg('input', () => RecordVisitInput, { description: 'To which session, and what is recorded of it.' })
    { session, day, ...facts }: RecordVisitInput,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { visits }: Context,
  ) {
    return visits.record(session, day ?? null, factsOf(facts))
  }

  @Mutation(() => VisitType, {
    description: `Corrects a visit; needs \`reception.record\` on its unit. ${refusesChange('INPUT_INVALID', 'RULE_NOT_KNOWN')}`,
  })
  correctVisit(
    @Args(() => CorrectVisitArgs) { input, ...seen }: CorrectVisitArgs,
    @Ctx() { visits }: Context,
  ) {
    return visits.correct(seen, factsOf(input))
  }
}

/** The visits to a session. */
@Resolver(() => ReceptionSessionType)
class SessionVisitsResolver {
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

export const visitResolvers = [
  VisitResolver,
  SessionVisitsResolver,
  unitField(VisitType, 'unit', 'unitId', 'The unit that received.'),
]
