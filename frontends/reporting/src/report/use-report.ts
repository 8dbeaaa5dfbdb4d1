import { useMemo, useQuery, useScope } from '@province/portal-kit'
import { ReportHeadsDocument, ReportWholeDocument, type ReportWholeQuery } from '../generated/graphql.ts'
import { reportFor } from './which-report.ts'

export type WholeReport = NonNullable<ReportWholeQuery['report']>
export type FigureLine = WholeReport['figures'][number]
export type DiscrepancyLine = WholeReport['discrepancies'][number]

/** A report with everything in it; the figures also by key. */
export function useReport(id: string | undefined) {
  const { data, error, loading, refetch } = useQuery(ReportWholeDocument, {
    variables: { id: id ?? '' },
    skip: !id,
  })
  const report = data?.report ?? undefined
  const figures = useMemo(() => new Map(report?.figures.map((figure) => [figure.key, figure])), [report])
  return { report, figures, error, loading, refetch: () => void refetch() }
}

/** The report that speaks of the scope in the address. */
export function useScopeReport() {
  const scope = useScope()
  const heads = useQuery(ReportHeadsDocument)
  const head = reportFor(heads.data?.reports?.edges.map((edge) => edge.node) ?? [], scope)
  const whole = useReport(head?.id)
  const loading = heads.loading || whole.loading
  return { ...whole, error: heads.error ?? whole.error, loading, none: !loading && !whole.report }
}
