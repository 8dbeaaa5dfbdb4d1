import {
  Button,
  type Column,
  dayColumn,
  formatDate,
  ListPage,
  lastDay,
  type Say,
  ScopedLink,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { CountedDossiersDocument, type CountedDossiersQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'

type Line = NonNullable<CountedDossiersQuery['dossiers']>['edges'][number]['node']

/** As many lines of the book are shown, and printed, at a time. */
const LINES = 100

/** The book of dossiers of the period: what was received, and what was open when it began, to be printed. */
export function DossierBookPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, unitError, window: days } = useScope()
  return (
    <ListPage
      title={t('book.title')}
      about={`${unitName} · ${t('book.days', { from: formatDate(days.from), to: formatDate(lastDay(days)) })}`}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('book.print')}</Button>
          <ScopedLink to="/reform/dossiers">{t('dossier.back')}</ScopedLink>
        </>
      }
      document={CountedDossiersDocument}
      field="dossiers"
      variables={({ orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              counted: { cell: 'RECEIVED' as const, window: days, level: null, field: null },
              orderBy: orderBy ?? 'OLDEST',
              first: LINES,
            }
          : undefined
      }
      error={unitError}
      sorts={{ submittedAt: { up: 'OLDEST', down: 'NEWEST' }, code: { up: 'CODE' } }}
      columns={() => bookColumns(t)}
      empty={{ title: t('dossier.none') }}
      csv="so-ho-so"
    />
  )
}

const bookColumns = (t: Say): Column<Line>[] => [
  textColumn('code', t('dossier.code'), ({ code }) => code, { names: true }),
  textColumn('procedure', t('dossier.procedure'), ({ procedure }) => procedure?.name),
  textColumn('applicant', t('dossier.applicant'), ({ applicant, invented }) =>
    saidInvented(applicant, invented, t),
  ),
  textColumn('channel', t('dossier.channel'), ({ channel }) => t(`dossier.channels.${channel}`)),
  dayColumn('submittedAt', t('dossier.submittedOn'), ({ submittedAt }) => submittedAt.slice(0, 10)),
  dayColumn('receivedOn', t('dossier.receivedOn'), ({ receivedOn }) => receivedOn),
  dayColumn('due', t('paper.due'), ({ promisedOn, clocks: [clock] }) => promisedOn ?? clock?.dueOn),
  dayColumn('endedOn', t('book.endedOn'), ({ endedOn }) => endedOn),
  textColumn('state', t('dossier.state'), ({ state, timeliness }) =>
    timeliness
      ? `${t(`dossier.states.${state}`)} (${t(`dossier.timelinesses.${timeliness}`)})`
      : t(`dossier.states.${state}`),
  ),
]
