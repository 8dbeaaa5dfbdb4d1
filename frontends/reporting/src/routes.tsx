import type { RouteObject } from '@province/portal-kit'
import { CompletenessPage } from './completeness/completeness.page.tsx'
import { DiscrepanciesPage } from './discrepancy/discrepancies.page.tsx'
import { DraftCheckPage } from './draft-check/draft-check.page.tsx'
import { FiguresPage } from './figure/figures.page.tsx'
import { IndicatorPage } from './indicator/indicator.page.tsx'
import { IndicatorsPage } from './indicator/indicators.page.tsx'
import { ReconciliationPage } from './reconciliation/reconciliation.page.tsx'
import { ReportPage } from './report/report.page.tsx'
import { ReportsPage } from './report/reports.page.tsx'
import { SigningPage } from './signing/signing.page.tsx'
import { SubmissionPage } from './submission/submission.page.tsx'
import { SubmissionsPage } from './submission/submissions.page.tsx'
import { TemplatePage } from './template/template.page.tsx'
import { TemplatesPage } from './template/templates.page.tsx'
import { WritingPage } from './writing/writing.page.tsx'

export const routes: RouteObject[] = [
  { index: true, element: <ReportsPage /> },
  { path: 'templates', element: <TemplatesPage /> },
  { path: 'templates/:id', element: <TemplatePage /> },
  { path: 'indicators', element: <IndicatorsPage /> },
  { path: 'indicators/:id', element: <IndicatorPage /> },
  { path: 'completeness', element: <CompletenessPage /> },
  { path: 'submissions', element: <SubmissionsPage /> },
  { path: 'submissions/:id', element: <SubmissionPage /> },
  { path: ':id', element: <ReportPage /> },
  { path: ':id/writing', element: <WritingPage /> },
  { path: ':id/discrepancies', element: <DiscrepanciesPage /> },
  { path: ':id/reconciliation', element: <ReconciliationPage /> },
  { path: ':id/figures', element: <FiguresPage /> },
  { path: ':id/draft', element: <DraftCheckPage /> },
  { path: ':id/signing', element: <SigningPage /> },
]
