import {
  type Column,
  DataTable,
  formatDate,
  Meta,
  type Pages,
  type ReactNode,
  useText,
} from '@province/portal-kit'
import type { CitationLineFragment } from '../generated/graphql.ts'
import { differingFields } from './differing.ts'

/** Citations side by side: what each says of kind, symbol, day, issuer and subject. */
export function CitationTable<Row extends CitationLineFragment>(props: {
  caption: string
  pages: Pick<Pages<Row>, 'rows'> & Partial<Pages<Row>>
  /** Marks what the rows do not say alike, where they are meant to be of one document. */
  compared?: boolean
  csv?: string
  last?: Column<Row>
}) {
  const t = useText('directives')
  const differing = props.compared ? differingFields(props.pages.rows ?? []) : new Set<string>()
  const mark = (field: string, shown: ReactNode) => (differing.has(field) ? <strong>{shown}</strong> : shown)
  const columns: Column<Row>[] = [
    {
      key: 'place',
      header: t('citation.place'),
      cell: (one) => one.place,
      text: (one) => one.place,
      share: 5,
    },
    {
      key: 'symbol',
      header: t('citation.symbol'),
      names: true,
      cell: (one) => mark('symbol', <SymbolCited citation={one} />),
      text: (one) => one.symbolAsCited,
    },
    {
      key: 'type',
      header: t('citation.type'),
      cell: (one) => mark('typeName', one.typeName),
      text: (one) => one.typeName,
    },
    {
      key: 'issuedOn',
      header: t('citation.issuedOn'),
      number: true,
      cell: (one) => mark('issuedOnAsCited', one.issuedOn ? formatDate(one.issuedOn) : one.issuedOnAsCited),
      text: (one) => one.issuedOnAsCited,
    },
    {
      key: 'issuer',
      header: t('citation.issuer'),
      cell: (one) => mark('issuer', one.issuer),
      text: (one) => one.issuer,
    },
    {
      key: 'subject',
      header: t('citation.subject'),
      cell: (one) => mark('subject', one.subject),
      text: (one) => one.subject,
      share: 40,
    },
    ...(props.last ? [props.last] : []),
  ]
  const { rows, error, refetch, more, total } = props.pages
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      rows={rows}
      rowKey={(one) => one.id}
      error={error}
      onRetry={refetch}
      onMore={more}
      total={total ?? rows?.length ?? null}
      csv={props.csv}
      empty={{ title: t('citation.none'), hint: t('citation.noneHint') }}
    />
  )
}

/** As cited; the canonical spelling stands beside it only where it differs. */
function SymbolCited({ citation }: { citation: CitationLineFragment }) {
  const t = useText('directives')
  const { symbol, symbolAsCited } = citation
  return (
    <>
      {symbolAsCited}
      {symbol === null ? <Meta> ({t('citation.unreadable')})</Meta> : null}
      {symbol !== null && symbol !== symbolAsCited ? <Meta> = {symbol}</Meta> : null}
    </>
  )
}
