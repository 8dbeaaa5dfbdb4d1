import { ResolutionMapping } from './discrepancy/resolution.mapping.ts'
import { EntryRuleMapping } from './entry/entry-rule.mapping.ts'
import { FigureMapping } from './figure/figure.mapping.ts'
import { SubmissionPeriodMapping } from './period/submission-period.mapping.ts'
import { ClaimMapping, ReportMapping, SectionMapping } from './report/report.mapping.ts'

import { SubmissionMapping } from './submission/submission.mapping.ts'
import { SubmissionStepMapping } from './submission/submission-step.mapping.ts'
import { TemplateMapping } from './template/template.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  TemplateMapping,
  EntryRuleMapping,
  SubmissionPeriodMapping,
  SubmissionMapping,
  SubmissionStepMapping,
  ReportMapping,
  SectionMapping,
  ClaimMapping,
  FigureMapping,
  ResolutionMapping,
]
