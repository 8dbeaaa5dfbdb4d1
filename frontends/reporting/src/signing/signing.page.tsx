import { ProblemAlert, Skeleton, Stack, useQuery } from '@province/portal-kit'
import { ReportProgressDocument } from '../generated/graphql.ts'
import { ReportFrame } from '../report/report-frame.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { DriftCard } from './drift.view.tsx'
import { ProgressCard } from './progress.view.tsx'
import { CorrigendaCard, RecipientsCard } from './recipients.view.tsx'
import { SignatureCard, SignedText } from './signature.view.tsx'
import './signing.css'

/** The way of a report to its signature and on: steps, signature, recipients, corrigenda, and what was signed beside today. */
export function SigningPage() {
  return (
    <ReportFrame part="/signing">
      {(report, figures) => <Signing report={report} figures={figures} />}
    </ReportFrame>
  )
}

function Signing({ report, figures }: { report: WholeReport; figures: ReadonlyMap<string, FigureLine> }) {
  const { data, error, loading, refetch } = useQuery(ReportProgressDocument, { variables: { id: report.id } })
  const progress = data?.report
  if (!progress)
    return loading ? <Skeleton lines={6} /> : <ProblemAlert error={error} onRetry={() => refetch()} />
  const { signature, recipients, corrigenda, tampered } = progress
  return (
    <Stack>
      <ProgressCard report={report} progress={progress} figures={figures} />
      {signature ? <SignatureCard signature={signature} tampered={tampered} figures={figures} /> : null}
      {recipients.length > 0 ? <RecipientsCard recipients={recipients} /> : null}
      {corrigenda.length > 0 ? <CorrigendaCard corrigenda={corrigenda} figures={figures} /> : null}
      {signature ? <DriftCard report={report.id} /> : null}
      {signature ? <SignedText signature={signature} /> : null}
    </Stack>
  )
}
