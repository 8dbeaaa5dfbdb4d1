import {
  type Column,
  DueBadge,
  dayColumn,
  formatDate,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { DenunciationCasesDocument, type DenunciationCasesQuery } from '../generated/graphql.ts'
import { DENUNCIATIONS_LIVE, toneOf } from './denunciation-tone.ts'

type Line = NonNullable<DenunciationCasesQuery['denunciationCases']>['edges'][number]['node']

const STATES = [
  'RECEIVED',
  'CHECKED',
  'ACCEPTED',
  'VERIFYING',
  'SUSPENDED',
  'CONCLUDED',
  'HANDLED',
  'CLOSED',
  'NOT_ACCEPTED',
  'FORWARDED',
  'WITHDRAWN',
] as const
const STANDINGS = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'RUNNING'] as const

/** Cases of denunciation of the unit in view and of the units below it, as far as they are in sight. */
export function DenunciationCasesPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('denunciationCase.title')}
      about={unitName}
      document={DenunciationCasesDocument}
      field="denunciationCases"
      variables={({ chosen: { state, standing, matching }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              states: state ? [state] : null,
              standings: standing ? [standing] : null,
              matching,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        standing: {
          label: t('complaintCase.standing'),
          any: t('complaintCase.anyStanding'),
          options: STANDINGS.map((value) => ({ value, label: t(`complaintCase.standings.${value}`) })),
        },
        state: {
          label: t('complaintCase.state'),
          any: t('complaintCase.anyState'),
          options: STATES.map((value) => ({ value, label: t(`denunciationCase.states.${value}`) })),
        },
        matching: { label: t('complaintCase.matching'), kind: 'search' },
      }}
      sorts={{
        due: { up: 'DUE_FIRST' },
        receivedOn: { up: 'OLDEST', down: 'NEWEST' },
        code: { up: 'CODE' },
      }}
      columns={() => columnsOf(t)}
      live={DENUNCIATIONS_LIVE}
      empty={{ title: t('denunciationCase.none'), hint: t('denunciationCase.noneHint') }}
    />
  )
}

/** Of its time limits the one that ends first. */
const runningOf = ({ clocks }: Line) =>
  clocks
    .filter(({ state }) => state !== 'ENDED')
    .sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))[0]

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'code',
      header: t('complaintCase.code'),
      names: true,
      cell: ({ id, code }) => <ScopedLink to={`/complaints/denunciation-cases/${id}`}>{code}</ScopedLink>,
      text: ({ code }) => code,
    },
    textColumn('title', t('complaintCase.about'), ({ title }) => title, { share: 30 }),
    textColumn('unit', t('complaintCase.unit'), ({ unit }) => unit?.name),
    dayColumn('receivedOn', t('complaintCase.receivedOn'), ({ receivedOn }) => receivedOn),
    {
      key: 'state',
      header: t('complaintCase.state'),
      cell: ({ state }) => <StateBadge tone={toneOf(state)} word={t(`denunciationCase.states.${state}`)} />,
      text: ({ state }) => t(`denunciationCase.states.${state}`),
    },
    {
      key: 'due',
      header: t('complaintCase.due'),
      cell: (line) => <DueBadge dueOn={runningOf(line)?.dueOn} standing={runningOf(line)?.standing} />,
      text: (line) => formatDate(runningOf(line)?.dueOn),
    },
  ]
}
