import {
  Empty,
  Meta,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { UndecidedThemesDocument } from '../generated/graphql.ts'

/** The overview's card: themes of the period whose decision is not on record. */
export function UndecidedThemes() {
  const t = useText('supervision')
  const { unit: code, asOf, window } = useScope()
  const { data, error, refetch } = useQuery(UndecidedThemesDocument, {
    variables: { code, asOf, window },
    skip: !code,
  })
  const unit = data?.unit
  if (error && !unit?.supervisionThemes) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!unit) return <Skeleton lines={3} />
  const themes = unit.supervisionThemes ?? []
  if (themes.length === 0) return <Empty title={t('themes.noneInPeriod')} />
  const waiting = themes.filter(({ state }) => state === 'PROPOSED')
  if (waiting.length === 0) return <Meta>{t('needs.none')}</Meta>
  return (
    <Stack gap={8}>
      {waiting.map(({ id, title, ownerName }) => (
        <div key={id}>
          <ScopedLink to={`/supervision/themes/${id}`}>{title}</ScopedLink> <Meta>{ownerName}</Meta>
        </div>
      ))}
      <Meta>{t('needs.hint')}</Meta>
    </Stack>
  )
}
