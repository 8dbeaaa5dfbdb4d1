import { AssignmentMapping } from './assignment/assignment.mapping.ts'
import { CorrigendumMapping } from './corrigendum/corrigendum.mapping.ts'
import { ResolutionMapping } from './discrepancy/resolution.mapping.ts'
import { RecipientMapping } from './dispatch/recipient.mapping.ts'
import { EntryRuleMapping } from './entry/entry-rule.mapping.ts'
import { SubmissionExemptionMapping } from './exemption/submission-exemption.mapping.ts'
import { FigureMapping } from './figure/figure.mapping.ts'
import { IndicatorMapping } from './indicator/indicator.mapping.ts'
import { IndicatorExemptionMapping } from './indicator/indicator-exemption.mapping.ts'
import { IndicatorReadingMapping } from './indicator-value/indicator-reading.mapping.ts'
import { SubmissionPeriodMapping } from './period/submission-period.mapping.ts'
import { ReconciliationMapping } from './reconciliation/reconciliation.mapping.ts'
import { ClaimMapping, ReportMapping, SectionMapping } from './report/report.mapping.ts'
import { FrozenFigureMapping, SignatureMapping } from './signing/signing.mapping.ts'
import { FigureChangeMapping } from './statement/figure-change.mapping.ts'
import { TakenStepMapping } from './step/report-step.mapping.ts'

import { SubmissionMapping } from './submission/submission.mapping.ts'
import { SubmissionStepMapping } from './submission/submission-step.mapping.ts'
import { TemplateMapping } from './template/template.mapping.ts'
import { SectionRevisionMapping } from './writing/section-revision.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  TemplateMapping,
  EntryRuleMapping,
  SubmissionExemptionMapping,
  SubmissionPeriodMapping,
  SubmissionMapping,
  SubmissionStepMapping,
  ReportMapping,
  SectionMapping,
  ClaimMapping,
  FigureMapping,
  ResolutionMapping,
  ReconciliationMapping,
  TakenStepMapping,
  SignatureMapping,
  FrozenFigureMapping,
  RecipientMapping,
  CorrigendumMapping,
  FigureChangeMapping,
  AssignmentMapping,
  IndicatorMapping,
  IndicatorExemptionMapping,
  IndicatorReadingMapping,
  SectionRevisionMapping,
]
