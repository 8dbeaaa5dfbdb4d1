import {
  AddAct,
  type Column,
  formatInstant,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useLanguage,
  useScope,
  useText,
} from '@province/portal-kit'
import { InventedNote } from '../compliance/invented-note.view.tsx'
import { DataBreachesDocument, type DataBreachesQuery } from '../generated/graphql.ts'
import { DATA_BREACH_STATES, DATA_BREACH_TONES, DATA_BREACHES_LIVE } from './data-breach-words.ts'
import { RecordDataBreachForm } from './record-data-breach.form.tsx'

type Line = NonNullable<DataBreachesQuery['dataBreaches']>['edges'][number]['node']

/** Personal data that got out or was lost at the unit in view and below it, and until which hour it is told. */
export function DataBreachesPage() {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { unitId, unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('dataBreach.title')}
      about={unitName}
      actions={
        <AddAct
          action="petition.handle"
          word={t('dataBreach.record')}
          to={unitIdToday}
          form={(to, close) => <RecordDataBreachForm unit={to} onDone={close} />}
        />
      }
      document={DataBreachesDocument}
      field="dataBreaches"
      variables={({ chosen: { state }, orderBy }) =>
        unitId ? { within: unitId, states: state ? [state] : null, orderBy, first: 20 } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('dataBreach.state'),
          any: t('dataBreach.anyState'),
          options: DATA_BREACH_STATES.map((value) => ({ value, label: t(`dataBreach.states.${value}`) })),
        },
      }}
      sorts={{ noticedAt: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t, number)}
      note={(rows) => (
        <InventedNote invented={rows.some(({ invented }) => invented)} said="dataRequest.invented" />
      )}
      live={DATA_BREACHES_LIVE}
      empty={{ title: t('dataBreach.none'), hint: t('dataBreach.noneHint') }}
      csv="su-co-du-lieu"
    />
  )
}

function columnsOf(t: Say, number: (value: number) => string): Column<Line>[] {
  return [
    textColumn('noticedAt', t('dataBreach.noticedAt'), ({ noticedAt }) => formatInstant(noticedAt)),
    {
      key: 'happened',
      header: t('dataBreach.happened'),
      share: 40,
      names: true,
      cell: ({ id, happened }) => <ScopedLink to={`/complaints/data-breaches/${id}`}>{happened}</ScopedLink>,
      text: ({ happened }) => happened,
    },
    textColumn('people', t('dataBreach.people'), ({ people }) =>
      typeof people === 'number' ? number(people) : t('dataBreach.notKnown'),
    ),
    textColumn('unit', t('dataBreach.unit'), ({ unit }) => unit?.name),
    {
      key: 'state',
      header: t('dataBreach.state'),
      cell: ({ state }) => (
        <StateBadge tone={DATA_BREACH_TONES[state]} word={t(`dataBreach.states.${state}`)} />
      ),
      text: ({ state }) => t(`dataBreach.states.${state}`),
    },
    {
      key: 'dueAt',
      header: t('dataBreach.dueAt'),
      cell: ({ dueAt, late }) => (
        <>
          {formatInstant(dueAt)} {late ? <StateBadge tone="late" word={t('dataBreach.late')} /> : null}
        </>
      ),
      text: ({ dueAt }) => formatInstant(dueAt),
    },
  ]
}
