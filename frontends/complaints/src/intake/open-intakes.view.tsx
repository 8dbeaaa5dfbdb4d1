import {
  Button,
  Card,
  type Column,
  DataTable,
  formatDate,
  formatInstant,
  ScopedLink,
  usePages,
  useState,
  useText,
} from '@province/portal-kit'
import { OpenIntakesDocument, type OpenIntakesQuery } from '../generated/graphql.ts'
import { AbandonDialog } from './abandon.dialog.tsx'

type Line = NonNullable<OpenIntakesQuery['intakes']>['edges'][number]['node']

/** One's own intakes that are neither registered nor given up, but for the one on the desk. */
export function OpenIntakes({ except }: { except: string | undefined }) {
  const t = useText('complaints')
  const list = usePages(OpenIntakesDocument, 'intakes', {})
  const [asked, setAsked] = useState<Line | undefined>()
  const rows = list.rows?.filter(({ id }) => id !== except)
  if (!list.error && (rows ?? []).length === 0) return null
  const columns: Column<Line>[] = [
    {
      key: 'summary',
      header: t('petition.summary'),
      names: true,
      share: 40,
      cell: (row) => (
        <ScopedLink to={`/complaints/intake/${row.id}`}>{row.summary || t('intake.noSummary')}</ScopedLink>
      ),
    },
    {
      key: 'sender',
      header: t('petition.senderName'),
      cell: ({ sealed }) => (sealed ? sealed.senderName || '–' : t('intake.sealedShort')),
    },
    { key: 'received', header: t('petition.receivedOn'), cell: (row) => formatDate(row.receivedOn) },
    { key: 'kept', header: t('intake.keptAt'), cell: (row) => formatInstant(row.savedAt) },
    {
      key: 'act',
      header: t('intake.abandonColumn'),
      cell: (row) => (
        <Button kind="quiet" icon="close" onClick={() => setAsked(row)}>
          {t('intake.abandon')}
        </Button>
      ),
    },
  ]
  return (
    <Card flush title={t('intake.open')} about={t('intake.openAbout')}>
      <DataTable
        caption={t('intake.open')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={list.total}
        onMore={list.more}
        error={list.error}
        onRetry={list.refetch}
      />
      <AbandonDialog
        intake={asked}
        onClose={() => setAsked(undefined)}
        onAbandoned={() => setAsked(undefined)}
      />
    </Card>
  )
}
