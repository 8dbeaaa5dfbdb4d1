import {
  DataTable,
  Empty,
  ProblemAlert,
  Skeleton,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { UnitThemesDocument } from '../generated/graphql.ts'
import { useThemeColumns } from '../theme/theme-columns.view.tsx'

/** The unit page's card: what the unit's council supervises in the period. */
export function UnitThemes({ unitId: id = '' }: WidgetProps) {
  const t = useText('supervision')
  const { asOf, window } = useScope()
  const columns = useThemeColumns()
  const { data, error, refetch } = useQuery(UnitThemesDocument, {
    variables: { id, asOf, window },
    skip: !id,
  })
  const unit = data?.unit
  if (error && !unit?.supervisionThemes) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={2} />
  const themes = unit.supervisionThemes ?? []
  if (themes.length === 0) return <Empty title={t('themes.noneInPeriod')} />
  return (
    <DataTable
      caption={t('themes.title')}
      columns={columns}
      rows={themes}
      rowKey={({ id }) => id}
      csv="chuyen-de-giam-sat"
    />
  )
}
