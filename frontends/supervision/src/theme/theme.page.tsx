import {
  Button,
  Card,
  Dialog,
  Facts,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useLanguage,
  useMay,
  useParams,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { SupervisionThemeDocument, type SupervisionThemeQuery } from '../generated/graphql.ts'
import { DecideThemeForm } from './decide-theme.form.tsx'
import { Delegations } from './delegations.view.tsx'
import { ThemeStateBadge } from './theme-state.view.tsx'
import { useSpan } from './use-span.ts'

type Theme = NonNullable<SupervisionThemeQuery['theme']>

/** One theme: what is known of it, and the delegations it opened. */
export function ThemePage() {
  const t = useText('supervision')
  const may = useMay('supervision.decide_theme')
  const [deciding, setDeciding] = useState(false)
  const id = useParams().id ?? ''
  const { data, error, refetch } = useQuery(SupervisionThemeDocument, { variables: { id }, skip: !id })
  const theme = data?.theme
  if (!theme) {
    return (
      <Page title={t('themes.theme')} about={<ScopedLink to="/supervision">{t('theme.all')}</ScopedLink>}>
        {error ? <ProblemAlert error={error} onRetry={() => refetch()} /> : <Skeleton lines={6} />}
      </Page>
    )
  }
  const decide =
    may && theme.state === 'PROPOSED' ? (
      <Button kind="main" icon="gavel" onClick={() => setDeciding(true)}>
        {t('theme.decide')}
      </Button>
    ) : undefined
  const about = t('theme.about', { kind: t(`kinds.${theme.kind}`), owner: theme.ownerName })
  return (
    <Page title={theme.title} about={about} actions={decide}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      <Card title={t('theme.facts')} actions={<ThemeStateBadge state={theme.state} />}>
        <ThemeFacts theme={theme} />
      </Card>
      <Card flush title={t('theme.delegations')} about={t('theme.delegationsAbout')}>
        <Delegations delegations={theme.delegations} />
      </Card>
      <Dialog open={deciding} title={t('theme.decide')} onClose={() => setDeciding(false)}>
        <DecideThemeForm theme={theme} onDone={() => setDeciding(false)} />
      </Dialog>
    </Page>
  )
}

function ThemeFacts({ theme }: { theme: Theme }) {
  const t = useText('supervision')
  const { number } = useLanguage()
  const span = useSpan()
  const { unit } = theme
  const count = t(`subjects.${theme.subjectKind}`, { count: number(theme.statedSubjects) })
  return (
    <Facts
      items={[
        { name: t('themes.owner'), value: theme.ownerName },
        {
          name: t('theme.unit'),
          value: unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
        },
        { name: t('theme.kind'), value: t(`kinds.${theme.kind}`) },
        { name: t('themes.covers'), value: span(theme.coversFrom, theme.coversTo) },
        { name: t('theme.runs'), value: span(theme.runsFrom, theme.runsTo) },
        { name: t('themes.subjectsHeader'), value: count },
        { name: t('theme.scope'), value: theme.scopeNote },
        { name: t('theme.source'), value: theme.source },
      ]}
    />
  )
}
