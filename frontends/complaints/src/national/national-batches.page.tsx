import {
  AddAct,
  type Column,
  formatDate,
  ListPage,
  lastDay,
  type Say,
  ScopedLink,
  textColumn,
  useLanguage,
  useScope,
  useText,
} from '@province/portal-kit'
import { NationalBatchesDocument, type NationalBatchesQuery } from '../generated/graphql.ts'
import { MakeNationalBatchForm } from './make-national-batch.form.tsx'
import { NATIONAL_LIVE } from './standings.ts'

type Line = NonNullable<NationalBatchesQuery['nationalBatches']>['edges'][number]['node']

/** What was handed over to the national database, batch by batch. */
export function NationalBatchesPage() {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { unitId, unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('national.batches')}
      about={unitName}
      actions={
        <AddAct
          action="petition.handle"
          word={t('national.make')}
          to={unitIdToday}
          form={(to, close) => <MakeNationalBatchForm unit={to} onDone={close} />}
        />
      }
      document={NationalBatchesDocument}
      field="nationalBatches"
      variables={({ orderBy }) => (unitId ? { within: unitId, orderBy, first: 20 } : undefined)}
      error={unitError}
      sorts={{ madeOn: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t, number)}
      live={NATIONAL_LIVE}
      empty={{ title: t('national.noBatch'), hint: t('national.noBatchHint') }}
      csv="dot-ban-giao"
    >
      <ScopedLink to="/complaints/national">{t('national.title')}</ScopedLink>
    </ListPage>
  )
}

function columnsOf(t: Say, number: (value: number) => string): Column<Line>[] {
  const count = (key: 'records' | 'accepted' | 'refused'): Column<Line> => ({
    ...textColumn<Line>(key, t(`national.batch.${key}`), (line) => number(line[key])),
    number: true,
  })
  return [
    {
      key: 'madeOn',
      header: t('national.batch.madeOn'),
      names: true,
      cell: ({ id, madeOn }) => (
        <ScopedLink to={`/complaints/national-batches/${id}`}>{formatDate(madeOn)}</ScopedLink>
      ),
      text: ({ madeOn }) => madeOn,
    },
    textColumn('unit', t('national.unit'), ({ unit }) => unit?.name),
    textColumn('days', t('national.batch.days'), (line) => daysOf(line)),
    count('records'),
    count('accepted'),
    count('refused'),
  ]
}

/** The days of a batch, the last one included. */
export const daysOf = (window: { from: string; to: string }) =>
  `${formatDate(window.from)} – ${formatDate(lastDay(window))}`
