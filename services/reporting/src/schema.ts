import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { AssignmentResolver } from './assignment/assignment.resolver.ts'
import { AssignmentType } from './assignment/assignment.type.ts'
import { ReportingAudit } from './audit/audit.type.ts'
import { clockParts } from './clock/clock.type.ts'
import { completenessResolvers } from './completeness/completeness.resolver.ts'
import { CompletenessType } from './completeness/completeness.type.ts'
import { CorrigendumResolver } from './corrigendum/corrigendum.resolver.ts'
import { CorrectedFigureType, CorrigendumType } from './corrigendum/corrigendum.type.ts'
import { FigureCorrectionResolver } from './corrigendum/figure-correction.resolver.ts'
import { FigureCorrectionType } from './corrigendum/figure-correction.type.ts'
import { DiscrepancyResolver } from './discrepancy/discrepancy.resolver.ts'
import { DiscrepancyCitationType, DiscrepancyType } from './discrepancy/discrepancy.type.ts'
import { DispatchResolver } from './dispatch/dispatch.resolver.ts'
import { RecipientType } from './dispatch/dispatch.type.ts'
import { DraftCheckResolver } from './draft-check/draft-check.resolver.ts'
import { DraftFindingType, DraftMarksType, DraftTextType } from './draft-check/draft-check.type.ts'
import { entryResolvers } from './entry/entry.resolver.ts'
import {
  EarlierEntryType,
  EntryFindingType,
  EntryRuleType,
  SheetLineType,
  UnusualValueType,
} from './entry/entry.type.ts'
import { ReportingEvents } from './event/event.type.ts'
import { submissionExemptionResolvers } from './exemption/submission-exemption.resolver.ts'
import { SubmissionExemptionType } from './exemption/submission-exemption.type.ts'
import { figureResolvers } from './figure/figure.resolver.ts'
import {
  FigureBreakdownType,
  FigureLoadType,
  FigureSourceType,
  FigureType,
  HeldValueType,
  StatedFigureType,
} from './figure/figure.type.ts'
import { indicatorResolvers } from './indicator/indicator.resolver.ts'
import { IndicatorConnection, IndicatorExemptionType, IndicatorType } from './indicator/indicator.type.ts'
import { indicatorValueResolvers } from './indicator-value/indicator-value.resolver.ts'
import {
  IndicatorOperandType,
  IndicatorPlaceType,
  IndicatorRankingType,
  IndicatorReadingType,
  IndicatorValueType,
  WindowDaysType,
} from './indicator-value/indicator-value.type.ts'
import { ReportingMeasures } from './measure/measure.type.ts'
import { UnitType } from './organization/unit.type.ts'
import { submissionPeriodResolvers } from './period/submission-period.resolver.ts'
import { SubmissionPeriodConnection, SubmissionPeriodType } from './period/submission-period.type.ts'
import { reconciliationResolvers } from './reconciliation/reconciliation.resolver.ts'
import { ReconciledFigureType, ReconciliationType } from './reconciliation/reconciliation.type.ts'
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
import { ReportFileResolver } from './report-file/report-file.resolver.ts'
import { ReportFileType } from './report-file/report-file.type.ts'
import { signingResolvers } from './signing/signing.resolver.ts'
import {
  FigureDriftType,
  SignatureType,
  SignedFigureType,
  SignedSectionType,
  TamperedPartType,
} from './signing/signing.type.ts'
import { ChangedValueType, FigureChangeType } from './statement/figure-change.type.ts'
import { statementResolvers } from './statement/statement.resolver.ts'
import { reportStepResolvers } from './step/report-step.resolver.ts'
import { TakenStepType } from './step/report-step.type.ts'
import { submissionResolvers } from './submission/submission.resolver.ts'
import {
  SubmissionConnection,
  SubmissionEntryChangeType,
  SubmissionEntryType,
  SubmissionStepTakenType,
  SubmissionType,
} from './submission/submission.type.ts'
import { templateResolvers } from './template/template.resolver.ts'
import { TemplateConnection, TemplateFieldType, TemplateType } from './template/template.type.ts'
import { writingResolvers } from './writing/writing.resolver.ts'
import {
  PreviewedSentenceType,
  SectionPreviewType,
  SectionRevisionType,
  SentenceFindingType,
  TextConflictType,
  WrittenSentenceType,
} from './writing/writing.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...reportResolvers,
  ...figureResolvers,
  ...writingResolvers,
  ...statementResolvers,
  DiscrepancyResolver,
  AssignmentResolver,
  ...templateResolvers,
  ...entryResolvers,
  ...submissionExemptionResolvers,
  ...submissionPeriodResolvers,
  ...submissionResolvers,
  ...completenessResolvers,
  ...clockParts.resolvers,
  ...indicatorResolvers,
  ...indicatorValueResolvers,
  ...reconciliationResolvers,
  ...reportStepResolvers,
  ...signingResolvers,
  ReportFileResolver,
  DraftCheckResolver,
  DispatchResolver,
  CorrigendumResolver,
  FigureCorrectionResolver,
  ReportingMeasures.resolver,
  ReportingAudit.resolver,
  ReportingEvents.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PreviewedSentenceType,
  SectionPreviewType,
  SectionRevisionType,
  SentenceFindingType,
  TextConflictType,
  WrittenSentenceType,
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
  FigureChangeType,
  ChangedValueType,
  DiscrepancyType,
  DiscrepancyCitationType,
  AssignmentType,
  TemplateType,
  TemplateFieldType,
  SubmissionExemptionType,
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
  SubmissionEntryChangeType,
  SubmissionStepTakenType,
  ...SubmissionConnection.types,
  ...clockParts.types,
  IndicatorType,
  ...IndicatorConnection.types,
  IndicatorExemptionType,
  IndicatorValueType,
  WindowDaysType,
  IndicatorOperandType,
  IndicatorReadingType,
  IndicatorRankingType,
  IndicatorPlaceType,
  ReconciliationType,
  ReconciledFigureType,
  TakenStepType,
  SignatureType,
  SignedSectionType,
  SignedFigureType,
  FigureDriftType,
  TamperedPartType,
  ReportFileType,
  DraftFindingType,
  DraftTextType,
  DraftMarksType,
  RecipientType,
  CorrigendumType,
  CorrectedFigureType,
  FigureCorrectionType,
  ...ReportingMeasures.types,
  ...ReportingAudit.types,
  ...ReportingEvents.types,
]

/** How other domains' references are resolved. */
export const references: References = { Report: reportReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
