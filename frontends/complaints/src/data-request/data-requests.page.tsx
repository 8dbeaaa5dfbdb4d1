import {
  AddAct,
  type Column,
  DueBadge,
  formatInstant,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { DataRequestsDocument, type DataRequestsQuery } from '../generated/graphql.ts'
import {
  DATA_REQUEST_KINDS,
  DATA_REQUEST_STATES,
  DATA_REQUEST_TONES,
  DATA_REQUESTS_LIVE,
} from './data-request-words.ts'
import { RecordDataRequestForm } from './record-data-request.form.tsx'

type Line = NonNullable<DataRequestsQuery['dataRequests']>['edges'][number]['node']

/** What people ask of their data at the unit in view and below it, and until which hour they are answered. */
export function DataRequestsPage() {
  const t = useText('complaints')
  const { unitId, unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('dataRequest.title')}
      about={unitName}
      actions={
        <AddAct
          action="petition.handle"
          word={t('dataRequest.record')}
          to={unitIdToday}
          form={(to, close) => <RecordDataRequestForm unit={to} onDone={close} />}
        />
      }
      document={DataRequestsDocument}
      field="dataRequests"
      variables={({ chosen: { state, kind }, orderBy }) =>
        unitId
          ? {
              within: unitId,
              states: state ? [state] : null,
              kinds: kind ? [kind] : null,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('dataRequest.state'),
          any: t('dataRequest.anyState'),
          options: DATA_REQUEST_STATES.map((value) => ({ value, label: t(`dataRequest.states.${value}`) })),
        },
        kind: {
          label: t('dataRequest.kind'),
          any: t('dataRequest.anyKind'),
          options: DATA_REQUEST_KINDS.map((value) => ({ value, label: t(`dataRequest.kinds.${value}`) })),
        },
      }}
      sorts={{ receivedAt: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      note={(rows) => (
        <InventedNote invented={rows.some(({ invented }) => invented)} said="dataRequest.invented" />
      )}
      live={DATA_REQUESTS_LIVE}
      empty={{ title: t('dataRequest.none'), hint: t('dataRequest.noneHint') }}
      csv="yeu-cau-du-lieu"
    />
  )
}

const runningOf = ({ clocks }: Line) => clocks.find(({ state }) => state !== 'ENDED')

function columnsOf(t: Say): Column<Line>[] {
  return [
    textColumn('receivedAt', t('dataRequest.receivedAt'), ({ receivedAt }) => formatInstant(receivedAt)),
    {
      key: 'kind',
      header: t('dataRequest.kind'),
      share: 30,
      names: true,
      cell: ({ id, kind }) => (
        <ScopedLink to={`/complaints/data-requests/${id}`}>{t(`dataRequest.kinds.${kind}`)}</ScopedLink>
      ),
      text: ({ kind }) => t(`dataRequest.kinds.${kind}`),
    },
    textColumn('unit', t('dataRequest.unit'), ({ unit }) => unit?.name),
    {
      key: 'state',
      header: t('dataRequest.state'),
      cell: ({ state }) => (
        <StateBadge tone={DATA_REQUEST_TONES[state]} word={t(`dataRequest.states.${state}`)} />
      ),
      text: ({ state }) => t(`dataRequest.states.${state}`),
    },
    textColumn('dueAt', t('dataRequest.dueAt'), ({ dueAt }) => formatInstant(dueAt)),
    {
      key: 'due',
      header: t('dataRequest.standing'),
      cell: (line) => <Standing line={line} />,
      text: ({ late }) => t(late ? 'dataRequest.late' : 'dataRequest.inTime'),
    },
  ]
}

/** By the hour where it is late already, by the day of the clock until then. */
function Standing({ line }: { line: Line }) {
  const t = useText('complaints')
  const clock = runningOf(line)
  if (line.late) return <StateBadge tone="late" word={t('dataRequest.late')} />
  return clock ? <DueBadge standing={clock.standing} dueOn={clock.dueOn} /> : t('dataRequest.inTime')
}
