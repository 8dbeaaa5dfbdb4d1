import {
  AddAct,
  type Column,
  DueBadge,
  dueWithinWeek,
  formatDate,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { DossiersDocument, type DossiersQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { SubmitDossierForm } from './submit-dossier.form.tsx'

type Line = NonNullable<DossiersQuery['dossiers']>['edges'][number]['node']

const STATES = [
  'SUBMITTED',
  'RECEIVED',
  'PROCESSING',
  'SUPPLEMENT_REQUESTED',
  'RESULT_READY',
  'RETURNED',
  'REFUSED',
  'REJECTED',
  'WITHDRAWN',
] as const
const STANDINGS = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'WEEK', 'RUNNING'] as const
const LIVE = ['dossier', 'clock']

/** Dossiers by their time limits: what is due first stands first. */
export function DossiersPage() {
  const t = useText('reform')
  const { today, unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('dossier.title')}
      about={unitName}
      sheet={{
        title: t('dossier.title'),
        about: <ScopedLink to="/reform/dossiers/book">{t('book.title')}</ScopedLink>,
      }}
      actions={
        <AddAct
          action="reform.handle_dossiers"
          word={t('dossier.submit')}
          to={unitIdToday}
          form={(to, close) => <SubmitDossierForm unit={to} onDone={close} />}
        />
      }
      document={DossiersDocument}
      field="dossiers"
      variables={({ chosen: { state, standing, matching }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              states: state ? [state] : null,
              ...(standing === 'WEEK' ? dueWithinWeek(today) : { standings: standing ? [standing] : null }),
              matching,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        standing: {
          label: t('dossier.standing'),
          any: t('dossier.anyStanding'),
          options: STANDINGS.map((value) => ({ value, label: t(`dossier.standings.${value}`) })),
        },
        state: {
          label: t('dossier.state'),
          any: t('dossier.anyState'),
          options: STATES.map((value) => ({ value, label: t(`dossier.states.${value}`) })),
        },
        matching: { label: t('dossier.matching'), kind: 'search' },
      }}
      sorts={{
        due: { up: 'DUE_FIRST' },
        submittedAt: { up: 'OLDEST', down: 'NEWEST' },
        code: { up: 'CODE' },
      }}
      columns={() => dossierColumns(t)}
      live={LIVE}
      empty={{ title: t('dossier.none'), hint: t('dossier.noneHint') }}
      csv="dossiers"
    />
  )
}

/** What a list shows of each dossier. */
export function dossierColumns(t: Say): Column<Line>[] {
  return [
    {
      key: 'code',
      header: t('dossier.code'),
      names: true,
      cell: ({ id, code }) => <ScopedLink to={`/reform/dossiers/${id}`}>{code}</ScopedLink>,
      text: ({ code }) => code,
    },
    textColumn('procedure', t('dossier.procedure'), ({ procedure }) => procedure?.name),
    textColumn('applicant', t('dossier.applicant'), ({ applicant, invented }) =>
      saidInvented(applicant, invented, t),
    ),
    textColumn('unit', t('dossier.unit'), ({ unit }) => unit?.name),
    textColumn('channel', t('dossier.channel'), ({ channel }) => t(`dossier.channels.${channel}`)),
    {
      key: 'submittedAt',
      header: t('dossier.submittedOn'),
      cell: ({ submittedAt }) => formatDate(submittedAt.slice(0, 10)),
      text: ({ submittedAt }) => formatDate(submittedAt.slice(0, 10)),
    },
    {
      key: 'state',
      header: t('dossier.state'),
      cell: ({ state }) => <StateBadge tone={toneOf(state)} word={t(`dossier.states.${state}`)} />,
      text: ({ state }) => t(`dossier.states.${state}`),
    },
    {
      key: 'due',
      header: t('dossier.due'),
      cell: ({ clocks: [clock], timeliness }) =>
        timeliness ? (
          t(`dossier.timelinesses.${timeliness}`)
        ) : (
          <DueBadge dueOn={clock?.dueOn} standing={clock?.standing} />
        ),
      text: ({ clocks: [clock], timeliness }) =>
        timeliness ? t(`dossier.timelinesses.${timeliness}`) : formatDate(clock?.dueOn),
    },
  ]
}

const toneOf = (state: Line['state']) =>
  state === 'RETURNED' || state === 'RESULT_READY'
    ? 'done'
    : state === 'REFUSED' || state === 'REJECTED' || state === 'WITHDRAWN'
      ? 'plain'
      : state === 'SUPPLEMENT_REQUESTED'
        ? 'soon'
        : 'info'
