import {
  Empty,
  ProblemAlert,
  Skeleton,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { UnitThemesDocument } from '../generated/graphql.ts'
import { ThemeTable } from '../theme/theme-table.view.tsx'

/** The unit page's card: what the unit's council supervises in the period. */
export function UnitThemes({ unitId: id = '' }: WidgetProps) {
  const t = useText('supervision')
  const { asOf, window } = useScope()
  const { data, error, refetch } = useQuery(UnitThemesDocument, {
    variables: { id, asOf, window },
    skip: !id,
  })
  const unit = data?.unit
  if (error && !unit?.supervisionThemes) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={2} />
  const themes = unit.supervisionThemes ?? []
  if (themes.length === 0) return <Empty title={t('themes.noneInPeriod')} />
  return <ThemeTable themes={themes} empty={{ title: t('themes.noneInPeriod') }} />
}
