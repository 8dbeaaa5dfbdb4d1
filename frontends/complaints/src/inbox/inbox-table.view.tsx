import { Alert, Button, DataTable, usePages, useState, useText } from '@province/portal-kit'
import { InboxDocument, type PetitionFilter } from '../generated/graphql.ts'
import { useKindName } from '../petition/petition-words.view.tsx'
import { petitionColumns } from './petition-columns.view.tsx'
import { useLive } from './use-live.ts'

/** How many petitions a page of the list has. */
const PAGE = 25

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
  const [changed, setChanged] = useState(false)
  const pages = (list.rows?.length ?? 0) > PAGE
  const again = () => {
    setChanged(false)
    list.refetch()
  }
  // Asking again starts from the first page, which would take from the reader where they are.
  useLive(() => (pages ? setChanged(true) : again()))
  const narrowed = Object.keys(filter).some((each) => each !== 'open')
  return (
    <>
      {changed ? <Changed onShow={again} /> : null}
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
    </>
  )
}

function Changed({ onShow }: { onShow: () => void }) {
  const t = useText('complaints')
  const show = (
    <Button kind="quiet" icon="refresh" onClick={onShow}>
      {t('inbox.showChanges')}
    </Button>
  )
  return <Alert tone="info" title={t('inbox.changed')} action={show} />
}
