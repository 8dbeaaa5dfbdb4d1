import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { type ClockCases, clockMaking } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { SUPERVISION_CLOCKS } from './clock/supervision-clocks.ts'
import { TimedAnswerService } from './clock/timed-answer.service.ts'
import { DelegationRepository } from './delegation/delegation.repository.ts'
import { FollowUpRepository } from './follow-up/follow-up.repository.ts'
import { FollowUpService } from './follow-up/follow-up.service.ts'
import { FollowUpEntryRepository } from './follow-up/follow-up-entry.repository.ts'
import { FollowUpCountRepository } from './measure/follow-up-count.repository.ts'
import { FollowUpCountService } from './measure/follow-up-count.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ThemeRepository } from './theme/theme.repository.ts'
import { ThemeService } from './theme/theme.service.ts'

/** A request with the use cases of supervision. */
export interface Context extends RequestContext, ClockCases<ClockKind> {
  themes: ThemeService
  timedAnswers: TimedAnswerService
  followUps: FollowUpService
  measures: MeasureService
  followUpCounts: FollowUpCountService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  ...clockMaking<ClockKind>(SUPERVISION_CLOCKS),
  themes: (request) =>
    new ThemeService(new ThemeRepository(request), new DelegationRepository(request), request),
  timedAnswers: ({ clocks, clockReadings }) => new TimedAnswerService(clocks, clockReadings),
  followUps: (request) =>
    new FollowUpService(
      new FollowUpRepository(request),
      new FollowUpEntryRepository(request),
      request.timedAnswers,
      request,
    ),
  measures: (request) => new MeasureService(request.themes, new MeasureRepository(request)),
  followUpCounts: (request) => new FollowUpCountService(new FollowUpCountRepository(request)),
})
