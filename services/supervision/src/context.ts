import { Bodies } from '@province/bodies'
import { type EvidenceCases, EvidenceFileRepository, EvidenceService } from '@province/record-files'
import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { type ClockCases, clockMaking } from '@province/timekeeping'
import { SupervisingBodyService } from './body/supervising-body.service.ts'
import type { ClockKind } from './clock/clock-rule.ts'
import { SUPERVISION_CLOCKS } from './clock/supervision-clocks.ts'
import { TimedAnswerService } from './clock/timed-answer.service.ts'
import { DelegationRepository } from './delegation/delegation.repository.ts'
import { FindingRepository } from './finding/finding.repository.ts'
import { FindingService } from './finding/finding.service.ts'
import { FollowUpRepository } from './follow-up/follow-up.repository.ts'
import { FollowUpService } from './follow-up/follow-up.service.ts'
import { FollowUpEntryRepository } from './follow-up/follow-up-entry.repository.ts'
import { FollowUpIssueService } from './issue/follow-up-issue.service.ts'
import { FollowUpCountRepository } from './measure/follow-up-count.repository.ts'
import { FollowUpCountService } from './measure/follow-up-count.service.ts'
import { MeasureRepository } from './measure/measure.repository.ts'
import { MeasureService } from './measure/measure.service.ts'
import { ProgrammeCountRepository } from './measure/programme-count.repository.ts'
import { ProgrammeCountService } from './measure/programme-count.service.ts'
import { OccasionRepository } from './occasion/occasion.repository.ts'
import { OccasionService } from './occasion/occasion.service.ts'
import { ProgrammeContentRepository, ProgrammeRepository } from './programme/programme.repository.ts'
import { ProgrammeService } from './programme/programme.service.ts'
import { SessionRepository, SubjectRepository } from './session/session.repository.ts'
import { SessionService } from './session/session.service.ts'
import { ThemeRepository } from './theme/theme.repository.ts'
import { ThemeService } from './theme/theme.service.ts'

/** A request with the use cases of supervision. */
export interface Context extends RequestContext, ClockCases<ClockKind>, EvidenceCases {
  occasions: OccasionService
  themes: ThemeService
  timedAnswers: TimedAnswerService
  followUps: FollowUpService
  followUpIssues: FollowUpIssueService
  bodies: Bodies
  supervising: SupervisingBodyService
  programmes: ProgrammeService
  sessions: SessionService
  findings: FindingService
  programmeCounts: ProgrammeCountService
  measures: MeasureService
  followUpCounts: FollowUpCountService
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  occasions: (request) => new OccasionService(new OccasionRepository(request), request.supervising, request),
  ...clockMaking<ClockKind>(SUPERVISION_CLOCKS),
  themes: (request) =>
    new ThemeService(
      new ThemeRepository(request),
      new DelegationRepository(request),
      { programmes: new ProgrammeRepository(request), bodies: request.supervising },
      request,
    ),
  timedAnswers: ({ clocks, clockReadings }) => new TimedAnswerService(clocks, clockReadings),
  followUps: (request) =>
    new FollowUpService(
      new FollowUpRepository(request),
      new FollowUpEntryRepository(request),
      request.timedAnswers,
      request.sessions,
      request,
    ),
  evidence: (request) =>
    new EvidenceService(
      new EvidenceFileRepository(request),
      { noun: 'follow_up', find: (entryId) => request.followUps.evidencedStep(entryId) },
      request,
    ),
  bodies: (request) => new Bodies(request),
  supervising: ({ bodies }) => new SupervisingBodyService(bodies),
  followUpIssues: (request) =>
    new FollowUpIssueService(
      new FollowUpRepository(request),
      request.timedAnswers,
      request.occasions,
      { supervising: request.supervising, all: request.bodies },
      request,
    ),
  programmes: (request) =>
    new ProgrammeService(
      new ProgrammeRepository(request),
      new ProgrammeContentRepository(request),
      request.supervising,
      request,
    ),
  sessions: (request) =>
    new SessionService(
      new SessionRepository(request),
      new SubjectRepository(request),
      { programmes: request.programmes, themes: request.themes, bodies: request.bodies },
      request,
    ),
  findings: (request) => new FindingService(new FindingRepository(request), request.sessions, request),
  programmeCounts: (request) => new ProgrammeCountService(new ProgrammeCountRepository(request)),
  measures: (request) => new MeasureService(request.themes, new MeasureRepository(request)),
  followUpCounts: (request) => new FollowUpCountService(new FollowUpCountRepository(request)),
})
