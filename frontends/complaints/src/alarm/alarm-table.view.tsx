import {
  Button,
  type Column,
  DataTable,
  Dialog,
  formatDate,
  ScopedLink,
  StateBadge,
  useMay,
  usePages,
  useState,
  useText,
} from '@province/portal-kit'
import { AlarmsDocument, type AlarmsQuery } from '../generated/graphql.ts'
import { useLive } from '../inbox/use-live.ts'
import { ClearAlarmForm } from './clear-alarm.form.tsx'

type Alarm = NonNullable<AlarmsQuery['alarms']>['edges'][number]['node']

/** Alarms for a unit and those below it, the newest first. */
export function AlarmTable({ within, open }: { within: string; open: boolean }) {
  const t = useText('complaints')
  const may = useMay('petition.handle')
  const list = usePages(AlarmsDocument, 'alarms', { within, open })
  const [asked, setAsked] = useState<Alarm | undefined>()
  useLive(list.refetch)
  const columns: Column<Alarm>[] = [
    {
      key: 'kind',
      header: t('alarm.what'),
      names: true,
      share: 30,
      cell: (row) => t(`alarm.kinds.${row.kind}`),
    },
    {
      key: 'petition',
      header: t('petition.code'),
      cell: ({ petition }) =>
        petition ? <ScopedLink to={`/complaints/petitions/${petition.id}`}>{petition.code}</ScopedLink> : '–',
    },
    { key: 'at', header: t('petition.unit'), cell: ({ petition }) => petition?.unit?.name ?? '–' },
    { key: 'for', header: t('alarm.unit'), cell: ({ unit }) => unit?.name ?? '–' },
    { key: 'raised', header: t('alarm.raisedOn'), cell: (row) => formatDate(row.raisedOn) },
    {
      key: 'state',
      header: t('petition.state'),
      cell: ({ clearedOn, note }) =>
        clearedOn ? (
          <>
            <StateBadge tone="done" word={t('alarm.clearedOn', { day: formatDate(clearedOn) })} />
            <div className="pk-meta">{note}</div>
          </>
        ) : (
          <StateBadge tone="late" icon="alert" word={t('alarm.standing')} />
        ),
    },
    {
      key: 'act',
      header: t('alarm.act'),
      cell: (row) =>
        may && !row.clearedOn ? (
          <Button kind="quiet" icon="check" onClick={() => setAsked(row)}>
            {t('alarm.clear')}
          </Button>
        ) : (
          '–'
        ),
    },
  ]
  return (
    <>
      <DataTable
        caption={t('alarm.title')}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        total={list.total}
        onMore={list.more}
        error={list.error}
        onRetry={list.refetch}
        empty={{ title: t('alarm.none'), hint: t('alarm.noneHint') }}
      />
      <Dialog open={asked !== undefined} title={t('alarm.clear')} onClose={() => setAsked(undefined)}>
        {asked ? <ClearAlarmForm alarm={asked} onDone={() => setAsked(undefined)} /> : null}
      </Dialog>
    </>
  )
}
