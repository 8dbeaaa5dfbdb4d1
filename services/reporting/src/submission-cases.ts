import type { RequestContext } from '@province/subgraph/request'
import { type ClockCases, clockMaking } from '@province/timekeeping'
import type { ClockKind } from './clock/clock-rule.ts'
import { REPORTING_CLOCKS } from './clock/reporting-clocks.ts'
import { CompletenessRepository } from './completeness/completeness.repository.ts'
import { CompletenessService } from './completeness/completeness.service.ts'
import { EnteredFigureRepository } from './entered-figure/entered-figure.repository.ts'
import { EnteredFigureService } from './entered-figure/entered-figure.service.ts'
import { EntryRepository } from './entry/entry.repository.ts'
import { EntryService } from './entry/entry.service.ts'
import { EntryRuleRepository } from './entry/entry-rule.repository.ts'
import { SubmissionExemptionRepository } from './exemption/submission-exemption.repository.ts'
import { SubmissionExemptionService } from './exemption/submission-exemption.service.ts'
import type { IndicatorCases } from './indicator-cases.ts'
import { SubmissionPeriodRepository } from './period/submission-period.repository.ts'
import { SubmissionPeriodService } from './period/submission-period.service.ts'
import { SubmissionRepository, SubmissionStepRepository } from './submission/submission.repository.ts'
import { SubmissionService } from './submission/submission.service.ts'
import { TemplateRepository } from './template/template.repository.ts'
import { TemplateService } from './template/template.service.ts'

/** The use cases of what units must send, with the clocks that run on it. */
export interface SubmissionCases extends ClockCases<ClockKind> {
  templates: TemplateService
  entries: EntryService
  entered: EnteredFigureService
  submissionExemptions: SubmissionExemptionService
  periods: SubmissionPeriodService
  submissions: SubmissionService
  completeness: CompletenessService
}

type Beside = RequestContext & SubmissionCases & Pick<IndicatorCases, 'indicators'>

/** How each is made when it is asked for. */
export const submissionMaking: {
  [Name in keyof SubmissionCases]: (request: Beside) => SubmissionCases[Name]
} = {
  ...clockMaking<ClockKind>(REPORTING_CLOCKS),
  templates: (request) => new TemplateService(new TemplateRepository(request), request.indicators, request),
  entries: (request) => {
    const [before, rules] = [new EntryRepository(request), new EntryRuleRepository(request)]
    return new EntryService(before, rules, request.templates, request)
  },
  entered: (request) => new EnteredFigureService(new EnteredFigureRepository(request)),
  submissionExemptions: (request) =>
    new SubmissionExemptionService(new SubmissionExemptionRepository(request), request.templates, request),
  periods: (request) => {
    const { templates, calendar } = request
    return new SubmissionPeriodService(new SubmissionPeriodRepository(request), templates, calendar, request)
  },
  completeness: (request) => new CompletenessService(new CompletenessRepository(request), request),
  submissions: (request) => {
    const [stored, steps] = [new SubmissionRepository(request), new SubmissionStepRepository(request)]
    return new SubmissionService(stored, steps, request.entries, request.clocks, request)
  },
}
