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
import { THEME_LIVE } from '../event/live.ts'
import { SupervisionThemeDocument, type SupervisionThemeQuery } from '../generated/graphql.ts'
import { PlanSessionForm } from '../session/session.form.tsx'
import { SessionTable } from '../session/session-table.view.tsx'
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
      live={THEME_LIVE}
    >
      {(theme) => (
        <>
          <Card title={t('theme.facts')} actions={<ThemeStateBadge state={theme.state} />}>
            <ThemeFacts theme={theme} />
          </Card>
          <Card flush title={t('theme.delegations')} about={t('theme.delegationsAbout')}>
            <Delegations delegations={theme.delegations} />
          </Card>
          <Card flush title={t('session.title')} about={theme.programme ? undefined : t('theme.noProgramme')}>
            <SessionTable sessions={theme.sessions} />
          </Card>
        </>
      )}
    </DetailPage>
  )
}

function ThemeActs({ theme }: { theme: Theme }) {
  const t = useText('supervision')
  const { id, programme } = theme
  return (
    <>
      {theme.allowedSteps.includes('decide') ? (
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
      ) : null}
      {programme ? (
        <Acts
          action="supervision.plan"
          acts={[
            {
              word: t('session.plan'),
              aside: true,
              form: (close) => <PlanSessionForm programme={programme.id} theme={id} onDone={close} />,
            },
          ]}
        />
      ) : null}
    </>
  )
}

function ThemeFacts({ theme }: { theme: Theme }) {
  const t = useText('supervision')
  const { number } = useLanguage()
  const span = useSpan()
  const { unit, programme } = theme
  const count = t(`subjects.${theme.subjectKind}`, { count: number(theme.statedSubjects) })
  return (
    <Facts
      items={[
        { name: t('themes.owner'), value: <NamedBody words={theme.ownerName} body={theme.ownedBy} /> },
        {
          name: t('theme.unit'),
          value: unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : '–',
        },
        {
          name: t('programme.one'),
          value: programme ? (
            <ScopedLink to={`/supervision/programmes/${programme.id}`}>{programme.title}</ScopedLink>
          ) : (
            '–'
          ),
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
