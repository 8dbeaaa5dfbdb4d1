import {
  formatDate,
  Meta,
  ProblemAlert,
  Skeleton,
  StateBadge,
  useLanguage,
  useQuery,
  useText,
} from '@province/portal-kit'
import { ReportHeldDocument } from '../generated/graphql.ts'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { numberOf } from './figure-text.ts'
import { HeldRecords } from './held-records.view.tsx'

/** What was stated beside what our own records give; neither overwrites the other. */
export function HeldBeside({ report, figure }: { report: WholeReport; figure: FigureLine }) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const { data, error, loading, refetch } = useQuery(ReportHeldDocument, { variables: { id: report.id } })
  const line = data?.report?.figures.find((one) => one.id === figure.id)
  if (!line && loading) return <Skeleton lines={2} />
  // Where a domain did not answer null stands too: that is not to hold nothing.
  if (!line || (error && !line.held)) return <ProblemAlert error={error} onRetry={() => refetch()} />
  const { held } = line
  const agrees = held?.value === figure.value
  return (
    <>
      <div className="reporting-beside">
        <div>
          <Meta>{t('held.stated')}</Meta>
          <strong>{numberOf(figure, language)}</strong>
          <Meta>{formatDate(figure.asOf)}</Meta>
        </div>
        <div>
          <Meta>{t('held.held')}</Meta>
          <strong>{held ? numberOf({ ...figure, value: held.value }, language) : '–'}</strong>
          <Meta>{held ? formatDate(held.asOf) : t('held.none')}</Meta>
        </div>
        {held ? (
          <StateBadge
            tone={agrees ? 'done' : 'soon'}
            icon={agrees ? 'check' : 'alert'}
            word={t(agrees ? 'held.agrees' : 'held.differs')}
          />
        ) : null}
      </div>
      {held ? <HeldRecords report={report} figure={figure} held={held.value} /> : null}
    </>
  )
}
