import {
  type Column,
  DataTable,
  formatDate,
  Meta,
  type ReactNode,
  textColumn,
  useText,
} from '@province/portal-kit'
import { useMeantColumn } from '../correction/meant.view.tsx'
import type { CitationLineFragment } from '../generated/graphql.ts'
import { differingFields } from './differing.ts'

/** What each citation says of kind, symbol, day, issuer and subject; what those beside it do not say alike is marked. */
export function useCitationColumns(
  compared: readonly CitationLineFragment[] = [],
): Column<CitationLineFragment>[] {
  const t = useText('directives')
  const differing = differingFields(compared)
  const mark = (field: string, shown: ReactNode) => (differing.has(field) ? <strong>{shown}</strong> : shown)
  return [
    textColumn('place', t('citation.place'), ({ place }) => place, { share: 5 }),
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
  ]
}

interface CitationTableProps {
  caption: string
  citations: readonly CitationLineFragment[]
}

/** Citations that are meant to be of one document, side by side. */
export function CitationTable({ caption, citations }: CitationTableProps) {
  const columns = [...useCitationColumns(citations), useMeantColumn()]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={citations}
      rowKey={({ id }) => id}
      total={citations.length}
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
