import { useMemo, useQuery, useScope } from '@province/portal-kit'
import {
  type FigureInShortFragment,
  ReportHeadsDocument,
  ReportInShortDocument,
  ReportWholeDocument,
  type ReportWholeQuery,
} from '../generated/graphql.ts'
import { reportFor } from './which-report.ts'

export type WholeReport = NonNullable<ReportWholeQuery['report']>
export type FigureLine = WholeReport['figures'][number]
/** A figure as far as writing it and finding it needs. */
export type FigureInShort = FigureInShortFragment
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

/** The report that speaks of the scope in the address, as far as an overview tells it. */
export function useScopeReport() {
  const scope = useScope()
  const heads = useQuery(ReportHeadsDocument)
  const id = reportFor(heads.data?.reports?.edges.map((edge) => edge.node) ?? [], scope)?.id
  const short = useQuery(ReportInShortDocument, { variables: { id: id ?? '' }, skip: !id })
  const report = short.data?.report ?? undefined
  const figures = useMemo(() => new Map(report?.figures.map((figure) => [figure.key, figure])), [report])
  const error = heads.error ?? short.error
  const refetch = () => void (id ? short.refetch() : heads.refetch())
  const loading = heads.loading || short.loading
  return { report, figures, error, loading, none: !loading && !error && !report, refetch }
}
