import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { ReportingAudit } from './audit/audit.type.ts'
import { clockParts } from './clock/clock.type.ts'
import { completenessResolvers } from './completeness/completeness.resolver.ts'
import { CompletenessType } from './completeness/completeness.type.ts'
import { DiscrepancyResolver } from './discrepancy/discrepancy.resolver.ts'
import { DiscrepancyCitationType, DiscrepancyType } from './discrepancy/discrepancy.type.ts'
import { entryResolvers } from './entry/entry.resolver.ts'
import {
  EarlierEntryType,
  EntryFindingType,
  EntryRuleType,
  SheetLineType,
  UnusualValueType,
} from './entry/entry.type.ts'
import { ReportingEvents } from './event/event.type.ts'
import { figureResolvers } from './figure/figure.resolver.ts'
import {
  FigureBreakdownType,
  FigureLoadType,
  FigureSourceType,
  FigureType,
  HeldValueType,
  StatedFigureType,
} from './figure/figure.type.ts'
import { ReportingMeasures } from './measure/measure.type.ts'
import { UnitType } from './organization/unit.type.ts'
import { submissionPeriodResolvers } from './period/submission-period.resolver.ts'
import { SubmissionPeriodConnection, SubmissionPeriodType } from './period/submission-period.type.ts'
import { reportReference } from './report/report.reference.ts'
import { reportResolvers } from './report/report.resolver.ts'
import {
  ClaimSpanType,
  ClaimType,
  PeriodType,
  ReportConnection,
  ReportType,
  SectionType,
} from './report/report.type.ts'
import { submissionResolvers } from './submission/submission.resolver.ts'
import {
  SubmissionConnection,
  SubmissionEntryType,
  SubmissionStepTakenType,
  SubmissionType,
} from './submission/submission.type.ts'
import { templateResolvers } from './template/template.resolver.ts'
import { TemplateConnection, TemplateFieldType, TemplateType } from './template/template.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...reportResolvers,
  ...figureResolvers,
  DiscrepancyResolver,
  ...templateResolvers,
  ...entryResolvers,
  ...submissionPeriodResolvers,
  ...submissionResolvers,
  ...completenessResolvers,
  ...clockParts.resolvers,
  ReportingMeasures.resolver,
  ReportingAudit.resolver,
  ReportingEvents.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PageInfo,
  UnitType,
  ReportType,
  ...ReportConnection.types,
  PeriodType,
  SectionType,
  ClaimType,
  ClaimSpanType,
  FigureType,
  FigureSourceType,
  FigureBreakdownType,
  HeldValueType,
  StatedFigureType,
  FigureLoadType,
  DiscrepancyType,
  DiscrepancyCitationType,
  TemplateType,
  TemplateFieldType,
  EntryRuleType,
  EntryFindingType,
  UnusualValueType,
  SheetLineType,
  EarlierEntryType,
  ...TemplateConnection.types,
  SubmissionPeriodType,
  ...SubmissionPeriodConnection.types,
  SubmissionType,
  CompletenessType,
  SubmissionEntryType,
  SubmissionStepTakenType,
  ...SubmissionConnection.types,
  ...clockParts.types,
  ...ReportingMeasures.types,
  ...ReportingAudit.types,
  ...ReportingEvents.types,
]

/** How other domains' references are resolved. */
export const references: References = { Report: reportReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
