import { DataTable, usePages, useText } from '@province/portal-kit'
import { InboxDocument, type PetitionFilter } from '../generated/graphql.ts'
import { useKindName } from '../petition/petition-words.view.tsx'
import { petitionColumns } from './petition-columns.view.tsx'
import { useLive } from './use-live.ts'

interface InboxTableProps {
  within: string
  filter: PetitionFilter
  soon: string
}

/** The list itself; it follows what happens while it is looked at. */
export function InboxTable({ within, filter, soon }: InboxTableProps) {
  const t = useText('complaints')
  const kindName = useKindName()
  const list = usePages(InboxDocument, 'petitions', { within, filter })
  useLive(list.refetch)
  const narrowed = Object.keys(filter).some((each) => each !== 'open')
  return (
    <DataTable
      caption={t('inbox.title')}
      columns={petitionColumns({ t, kindName, soon })}
      rows={list.rows}
      rowKey={({ id }) => id}
      total={list.total}
      onMore={list.more}
      error={list.error}
      onRetry={list.refetch}
      empty={
        narrowed
          ? { title: t('inbox.none'), hint: t('inbox.noneHint') }
          : { title: t('inbox.empty'), hint: t('inbox.emptyHint') }
      }
      csv="don-thu"
    />
  )
}
