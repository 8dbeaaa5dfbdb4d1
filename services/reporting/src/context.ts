import type { Logger } from '@province/runtime'
import { type Executors, OtherDomains } from '@province/subgraph/ask'
import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { type ClockCases, clockMaking } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { REPORTING_CLOCKS } from './clock/reporting-clocks.ts'
import { CompletenessRepository } from './completeness/completeness.repository.ts'
import { CompletenessService } from './completeness/completeness.service.ts'
import { DiscrepancyRepository } from './discrepancy/discrepancy.repository.ts'
import { DiscrepancyService } from './discrepancy/discrepancy.service.ts'
import { EntryRepository } from './entry/entry.repository.ts'
import { EntryService } from './entry/entry.service.ts'
import { EntryRuleRepository } from './entry/entry-rule.repository.ts'
import { FigureRepository } from './figure/figure.repository.ts'
import { FigureService } from './figure/figure.service.ts'
import { FigureRecordingService } from './figure/figure-recording.service.ts'
import { HeldService } from './held/held.service.ts'
import { Subgraphs } from './held/subgraphs.port.ts'
import { MeasureService } from './measure/measure.service.ts'
import { SubmissionPeriodRepository } from './period/submission-period.repository.ts'
import { SubmissionPeriodService } from './period/submission-period.service.ts'
import { ClaimService } from './report/claim.service.ts'
import { ReportRepository } from './report/report.repository.ts'
import { ReportService } from './report/report.service.ts'
import { SectionRepository } from './report/section.repository.ts'
import { StatedWorldRepository } from './rule/stated-world.repository.ts'
import { StatedWorldService } from './rule/stated-world.service.ts'
import { SubmissionRepository, SubmissionStepRepository } from './submission/submission.repository.ts'
import { SubmissionService } from './submission/submission.service.ts'
import { TemplateRepository } from './template/template.repository.ts'
import { TemplateService } from './template/template.service.ts'

/** A request with the use cases of reporting. */
export interface Context extends RequestContext, ClockCases<ClockKind> {
  templates: TemplateService
  entries: EntryService
  periods: SubmissionPeriodService
  submissions: SubmissionService
  completeness: CompletenessService
  reports: ReportService
  claims: ClaimService
  figures: FigureService
  recording: FigureRecordingService
  held: HeldService
  worlds: StatedWorldService
  discrepancies: DiscrepancyService
  measures: MeasureService
}

/** Adds the use cases to a request; `executors` reach the other domains, and failures to reach them are logged. */
export const contextWith = (executors: Executors, logger: Logger) => {
  const subgraphs = new Subgraphs(
    new OtherDomains('reporting', executors, (domain, cause) =>
      logger.warn({ err: cause, subgraph: domain }, 'a domain did not answer'),
    ),
  )
  return lazyContext<Context>({
    ...clockMaking<ClockKind>(REPORTING_CLOCKS),
    templates: (request) => new TemplateService(new TemplateRepository(request), request),
    entries: (request) => {
      const [before, rules] = [new EntryRepository(request), new EntryRuleRepository(request)]
      return new EntryService(before, rules, request.templates, request)
    },
    periods: (request) => {
      const { templates, calendar } = request
      return new SubmissionPeriodService(
        new SubmissionPeriodRepository(request),
        templates,
        calendar,
        request,
      )
    },
    completeness: (request) => new CompletenessService(new CompletenessRepository(request), request),
    submissions: (request) => {
      const [stored, steps] = [new SubmissionRepository(request), new SubmissionStepRepository(request)]
      return new SubmissionService(stored, steps, request.entries, request.clocks, request)
    },
    reports: (request) =>
      new ReportService(new ReportRepository(request), new SectionRepository(request), request),
    claims: ({ reports, figures }) => new ClaimService(reports, figures),
    figures: (request) => new FigureService(new FigureRepository(request), request.reports, request),
    recording: (request) =>
      new FigureRecordingService(new FigureRepository(request), request.reports, request),
    held: ({ reports, load }) => new HeldService(subgraphs, reports, load),
    worlds: (request) => {
      const { figures, claims, held } = request
      return new StatedWorldService(new StatedWorldRepository(request), figures, claims, held, request)
    },
    discrepancies: (request) => {
      const { worlds, reports, figures } = request
      return new DiscrepancyService(worlds, new DiscrepancyRepository(request), reports, figures, request)
    },
    measures: (request) =>
      new MeasureService(new ReportRepository(request), request.figures, request.discrepancies, request),
  })
}
