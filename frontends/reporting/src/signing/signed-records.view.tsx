import {
  type Column,
  DataTable,
  Dialog,
  Meta,
  Skeleton,
  useLanguage,
  usePartQuery,
  useState,
  useText,
  WordButton,
} from '@province/portal-kit'
import { SignedRecordsDocument } from '../generated/graphql.ts'

interface SignedRecordsProps {
  report: string
  figure: {
    key: string
    label: string
    recordCount?: number | undefined
    recordsComplete?: boolean | undefined
    withheldCount?: number | null | undefined
  }
}

/** How many records stood behind a figure when it was signed; the number opens as many. */
export function SignedRecords({ report, figure }: SignedRecordsProps) {
  const { number } = useLanguage()
  const [open, setOpen] = useState(false)
  const { recordCount = 0, label } = figure
  if (recordCount === 0)
    return (
      <>
        0<NotWhole figure={figure} />
      </>
    )
  return (
    <>
      <WordButton onClick={() => setOpen(true)}>{number(recordCount)}</WordButton>
      <NotWhole figure={figure} />
      <Dialog open={open} title={label} onClose={() => setOpen(false)}>
        {open ? <Ids report={report} figureKey={figure.key} /> : null}
      </Dialog>
    </>
  )
}

/** Says of a list that is not whole how much of the value is not in it. */
function NotWhole({
  figure,
}: {
  figure: Pick<SignedRecordsProps['figure'], 'recordsComplete' | 'withheldCount'>
}) {
  const t = useText('reporting')
  const { number } = useLanguage()
  const { recordsComplete, withheldCount } = figure
  if (recordsComplete !== false) return null
  return <Meta>{withheldCount ? t('drift.withheld', { count: number(withheldCount) }) : t('drift.cut')}</Meta>
}

function Ids({ report, figureKey }: { report: string; figureKey: string }) {
  const t = useText('reporting')
  const { data } = usePartQuery(SignedRecordsDocument, { variables: { id: report } })
  const figure = data?.report?.signedFigures.find(({ key }) => key === figureKey)
  if (!figure) return <Skeleton lines={4} />
  const rows = figure.recordIds.map((id, at) => ({ id, at }))
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'at', header: t('drift.place'), number: true, cell: ({ at }) => at + 1, text: ({ at }) => at + 1 },
    { key: 'id', header: t('drift.recordId'), names: true, cell: ({ id }) => id, text: ({ id }) => id },
  ]
  return (
    <>
      <NotWhole figure={figure} />
      <DataTable
        caption={t('drift.records')}
        columns={columns}
        rows={rows}
        rowKey={({ at }) => String(at)}
        total={rows.length}
      />
    </>
  )
}
