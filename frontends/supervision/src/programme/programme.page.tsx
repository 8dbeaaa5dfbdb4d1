import {
  Acts,
  Alert,
  Card,
  DataTable,
  DetailPage,
  Facts,
  formatDate,
  NamedBody,
  ScopedLink,
  StateBadge,
  useParams,
  useText,
} from '@province/portal-kit'
import { PROGRAMME_LIVE } from '../event/live.ts'
import { SupervisionProgrammeDocument, type SupervisionProgrammeQuery } from '../generated/graphql.ts'
import { PlanSessionForm } from '../session/session.form.tsx'
import { SessionTable } from '../session/session-table.view.tsx'
import { ProposeThemeForm } from '../theme/propose-theme.form.tsx'
import { useThemeColumns } from '../theme/theme-columns.view.tsx'
import { useSpan } from '../theme/use-span.ts'
import { ApproveProgrammeForm, CloseProgrammeForm } from './programme.form.tsx'

type Shown = NonNullable<SupervisionProgrammeQuery['supervisionProgramme']>

/** One programme: its contents and its sessions. */
export function ProgrammePage() {
  const t = useText('supervision')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={SupervisionProgrammeDocument}
      variables={{ id }}
      field="supervisionProgramme"
      title={t('programme.one')}
      titleOf={({ title }) => title}
      about={() => <ScopedLink to="/supervision/programmes">{t('programme.title')}</ScopedLink>}
      actions={(programme) => <ProgrammeActs programme={programme} />}
      live={PROGRAMME_LIVE}
    >
      {(programme) => (
        <>
          {programme.source ? <Alert tone="info" title={programme.source} /> : null}
          <ProgrammeFacts programme={programme} />
          <Card title={t('programme.contents')}>
            <ol>
              {programme.contents.map(({ id: content, title }) => (
                <li key={content}>{title}</li>
              ))}
            </ol>
          </Card>
          <Card flush title={t('themes.title')}>
            <Themes programme={programme} />
          </Card>
          <Card flush title={t('session.title')}>
            <SessionTable sessions={programme.sessions} />
          </Card>
        </>
      )}
    </DetailPage>
  )
}

function ProgrammeActs({ programme }: { programme: Shown }) {
  const t = useText('supervision')
  const approve = {
    word: t('programme.approve'),
    main: true,
    form: (close: () => void) => <ApproveProgrammeForm programme={programme} onDone={close} />,
  }
  const plan = {
    word: t('session.plan'),
    aside: true,
    form: (close: () => void) => <PlanSessionForm programme={programme.id} onDone={close} />,
  }
  const propose = {
    word: t('theme.propose'),
    aside: true,
    form: (close: () => void) => (
      <ProposeThemeForm unit={programme.unit?.id ?? ''} programme={programme} onDone={close} />
    ),
  }
  const close = {
    word: t('programme.close'),
    form: (done: () => void) => <CloseProgrammeForm programme={programme} onDone={done} />,
  }
  const steps = {
    DRAFT: [approve, propose, plan],
    APPROVED: [propose, plan, close],
    CLOSED: [],
  }
  return <Acts action="supervision.plan" acts={steps[programme.state]} />
}

function Themes({ programme }: { programme: Shown }) {
  const t = useText('supervision')
  const columns = useThemeColumns()
  return (
    <DataTable
      caption={t('themes.title')}
      columns={columns}
      rows={programme.themes}
      rowKey={({ id }) => id}
      empty={{ title: t('programme.noTheme') }}
    />
  )
}

function ProgrammeFacts({ programme }: { programme: Shown }) {
  const t = useText('supervision')
  const span = useSpan()
  const { state, document, approvedOn } = programme
  return (
    <Card
      title={t('theme.facts')}
      actions={
        <StateBadge tone={state === 'DRAFT' ? 'soon' : 'done'} word={t(`programme.states.${state}`)} />
      }
    >
      <Facts
        items={[
          {
            name: t('themes.owner'),
            value: <NamedBody words={programme.bodyName} body={programme.ownedBy} />,
          },
          { name: t('programme.legalForm'), value: t(`programme.legalForms.${programme.legalForm}`) },
          { name: t('theme.runs'), value: span(programme.runsFrom, programme.runsTo) },
          { name: t('followUp.document'), value: document ?? '–' },
          { name: t('programme.approvedOn'), value: approvedOn ? formatDate(approvedOn) : '–' },
        ]}
      />
    </Card>
  )
}
