import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { DomainClocks } from '../clock/domain-clocks.ts'
import type { ClockCases } from '../clock-cases.ts'
import { ExtendClockArgs, PauseClockArgs, ResumeClockArgs } from './clock.input.ts'
import { ClockEventType } from './clock-event.type.ts'
import { clockType } from './clock-type.ts'
import {
  ClockExtensionType,
  ClockPauseType,
  ClockRuleType,
  DeadlineType,
  SkippedDayType,
} from './deadline.type.ts'
import { reachedRungFields } from './reached-rung-fields.ts'

/** How a service names its fields of clocks, and which units they belong to. */
export interface ClockNames {
  /** The reference to `Unit` of the service. */
  unitType: ClassType
  /** The name of one clock in the graph: `Clock` gives `clock`, `pauseClock`; every service has a name of its own. */
  name: string
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

const REFUSES =
  'Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `DATE_INVALID`, `INPUT_INVALID` beyond what its rule allows'

/** Reads one clock of a service, and takes what is decided about it. */
function clockOperations(clock: ClassType, handle: string, name: string) {
  @Resolver(() => clock)
  class ClockResolver {
    @Query(() => clock, {
      name: lower(name),
      nullable: true,
      description: 'One clock. Refuses: `FORBIDDEN_OR_MISSING`.',
    })
    clock(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { clockReadings }: ClockCases) {
      return clockReadings.find(id)
    }

    @Mutation(() => clock, {
      name: `extend${name}`,
      description: `Gives a clock more days by decision; needs \`${handle}\` on its unit. ${REFUSES} for the reason, \`STEP_NOT_ALLOWED\` once it has ended, and after the deadline where its rule does not let it be late; and as the domain asks for something first (\`COMPLEXITY_REQUIRED\`).`,
    })
    extend(
      @Args(() => ExtendClockArgs) { input, ...seen }: ExtendClockArgs,
      @Ctx() { clockDecisions }: ClockCases,
    ) {
      return clockDecisions.extend(seen, input)
    }

    @Mutation(() => clock, {
      name: `pause${name}`,
      description: `Lets a clock stand still by decision: the day of the decision counts, those after it do not. Needs \`${handle}\` on its unit. ${REFUSES}, \`STEP_NOT_ALLOWED\` while it stands still, once it has ended, and when no day is left.`,
    })
    pause(
      @Args(() => PauseClockArgs) { input, ...seen }: PauseClockArgs,
      @Ctx() { clockDecisions }: ClockCases,
    ) {
      return clockDecisions.pause(seen, input)
    }

    @Mutation(() => clock, {
      name: `resume${name}`,
      description: `Lets a clock go on by decision: the day of the decision does not count, those after it do. Needs \`${handle}\` on its unit. ${REFUSES}, \`STEP_NOT_ALLOWED\` unless it stands still.`,
    })
    resume(
      @Args(() => ResumeClockArgs) { input, ...seen }: ResumeClockArgs,
      @Ctx() { clockDecisions }: ClockCases,
    ) {
      return clockDecisions.resume(seen, input)
    }
  }
  return ClockResolver
}

/** What a service adds to its lists of resolvers and types, so that its clocks are read and decided about in the graph. */
export function clockFields({ schema, handle }: DomainClocks, { unitType, name }: ClockNames) {
  const { ClockType, resolvers } = clockType(unitType)
  const reached = reachedRungFields(schema)
  return {
    ClockType,
    resolvers: [...resolvers, clockOperations(ClockType, handle, name), reached.resolver],
    types: [
      ClockType,
      ClockEventType,
      ClockExtensionType,
      ClockPauseType,
      ClockRuleType,
      DeadlineType,
      SkippedDayType,
      ...reached.types,
    ],
  }
}

/** The field `clocks` of a noun that clocks run on. */
export function clocksField(
  nounType: () => ClassType,
  clock: () => ClassType,
  description: string,
): ClassType {
  @Resolver(nounType)
  class ClocksResolver {
    @FieldResolver(() => [clock()], { description })
    clocks(@Root() { id }: { id: string }, @Ctx() { clockReadings }: ClockCases) {
      return clockReadings.ofSubject(id)
    }
  }
  return ClocksResolver
}
