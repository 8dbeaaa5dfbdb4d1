import {
  Acts,
  Card,
  DetailPage,
  Facts,
  NamedBody,
  ScopedLink,
  useLanguage,
  useParams,
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
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={SupervisionThemeDocument}
      variables={{ id }}
      field="theme"
      title={t('themes.theme')}
      titleOf={({ title }) => title}
      about={(theme) =>
        theme ? (
          t('theme.about', { kind: t(`kinds.${theme.kind}`), owner: theme.ownerName })
        ) : (
          <ScopedLink to="/supervision">{t('theme.all')}</ScopedLink>
        )
      }
      actions={(theme) => <ThemeActs theme={theme} />}
    >
      {(theme) => (
        <>
          <Card title={t('theme.facts')} actions={<ThemeStateBadge state={theme.state} />}>
            <ThemeFacts theme={theme} />
          </Card>
          <Card flush title={t('theme.delegations')} about={t('theme.delegationsAbout')}>
            <Delegations delegations={theme.delegations} />
          </Card>
        </>
      )}
    </DetailPage>
  )
}

function ThemeActs({ theme }: { theme: Theme }) {
  const t = useText('supervision')
  if (theme.state !== 'PROPOSED') return null
  return (
    <Acts
      action="supervision.decide_theme"
      acts={[
        {
          word: t('theme.decide'),
          icon: 'gavel',
          main: true,
          form: (close) => <DecideThemeForm theme={theme} onDone={close} />,
        },
      ]}
    />
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
        { name: t('themes.owner'), value: <NamedBody words={theme.ownerName} body={theme.ownedBy} /> },
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
