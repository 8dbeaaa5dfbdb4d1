import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { type ReactNode, useState } from 'react'
import { Alert, ProblemAlert } from '../design/alert.tsx'
import { Button } from '../design/button.tsx'
import { Row } from '../design/layout.tsx'
import { Card } from '../design/page.tsx'
import { type NodeOf, type Pages, usePages } from '../graph/use-pages.ts'
import { useText } from '../i18n/use-text.ts'
import { Slot } from '../slot/slot.tsx'
import { type Column, DataTable } from '../table/data-table.tsx'
import { downloadCsv } from '../table/table-csv.ts'
import { type ChosenOf, type Filters, hiddenIn, nextSort, type Sorts, sortIn } from './list-address.ts'
import { ListColumns } from './list-columns.tsx'
import { ListCsv } from './list-csv.tsx'
import { ListFilters } from './list-filters.tsx'
import { useAddress, useChosen } from './use-chosen.ts'
import { useLive } from './use-live.ts'
import { useWholeCsv } from './use-whole-csv.ts'

const NO_FILTERS = {} as const
const NOTHING_LIVE: readonly string[] = []

/** What may be asked of a list besides its filters. */
interface Asked<F extends Filters, Order extends string> {
  chosen: ChosenOf<F>
  orderBy: Order | undefined
}

export interface ListProps<
  Data,
  Variables extends OperationVariables,
  Field extends keyof Data & string,
  F extends Filters,
  Order extends string,
> {
  caption: string
  document: TypedDocumentNode<Data, Variables>
  /** The root field that answers the list. */
  field: Field
  /** The arguments of the list; undefined while something that it needs is not known. */
  variables: (asked: Asked<F, Order>) => Variables | undefined
  /** Why an argument will not be known. */
  error?: unknown
  filters?: F
  /** Columns that the list can be sorted by, in values of its order argument. */
  sorts?: Sorts<Order>
  columns: (chosen: ChosenOf<F>) => Column<NodeOf<Data[Field]>>[]
  rowKey?: (row: NodeOf<Data[Field]>) => string
  /** Events by whose nouns (`petition.`) the list is asked again. */
  live?: readonly string[]
  /** What stands where nothing is, and where the filters leave nothing. */
  empty?: { title: string; hint?: string; narrowed?: string }
  /** File name of the CSV of all rows; no button without it. */
  csv?: string
  /** What stands over the rows, as far as they are known. */
  note?: (rows: readonly NodeOf<Data[Field]>[]) => ReactNode
  /** The heading of the sheet, where the page has other things as well. */
  title?: string
  about?: ReactNode | ((total: number | null) => ReactNode)
  actions?: ReactNode
  /** Stands in a sheet or panel that is there already: no sheet of its own, and all its columns. */
  bare?: boolean
}

/** A list of the graph: filters, sort and columns kept in the address, pages, empty and error, a file of all rows. */
export function List<
  Data,
  Variables extends OperationVariables,
  Field extends keyof Data & string,
  const F extends Filters = typeof NO_FILTERS,
  Order extends string = string,
>(props: ListProps<Data, Variables, Field, F, Order>) {
  const { document, field, sorts = {}, csv } = props
  type Node = NodeOf<Data[Field]>
  const filters = (props.filters ?? NO_FILTERS) as F
  const { shown, chosen, narrowed, choose, clear } = useChosen(filters)
  const { search, say } = useAddress()
  const sort = sortIn(sorts, search.get('sort') ?? '')
  const variables = props.variables({ chosen, orderBy: sort?.order as Order | undefined })
  const pages = usePages(document, field, variables)
  const columns = props.columns(chosen)
  const hidden = hiddenIn(search.get('hidden') ?? '', columns)
  const visible = columns.filter(({ key }) => !hidden.includes(key))
  const source = variables ? { document: document as never, field, variables } : undefined
  const whole = useWholeCsv<Node>(source, (rows) => downloadCsv(csv ?? '', visible, rows))
  const { changed, again } = useChanges(props.live ?? NOTHING_LIVE, pages)
  const nothing = useNothing(clear, props.empty)
  const word = search.get('sort') ?? ''
  const t = useText('kit')
  // Of a list of a unit other slices may know why it is empty; one’s own notifications are nobody else’s matter.
  const instead = variables && 'within' in variables ? <Slot name="list.empty" /> : null
  const table = (
    <>
      {changed ? <Changed onShow={again} /> : null}
      <DataTable
        caption={props.caption}
        columns={visible.map((column) => ({ ...column, sortable: column.key in sorts }))}
        rows={pages.rows}
        rowKey={props.rowKey ?? ((row) => (row as { id: string }).id)}
        total={pages.total}
        onMore={pages.more}
        error={pages.error}
        onRetry={pages.refetch}
        empty={narrowed ? nothing : { title: t('empty'), ...props.empty, action: instead }}
        sort={sort}
        onSort={(column) => say({ sort: nextSort(sorts, word, column) })}
        csvOfAll={csv ? <ListCsv {...whole} /> : undefined}
      />
    </>
  )
  const about = typeof props.about === 'function' ? props.about(pages.total) : props.about
  if (props.bare)
    return (
      <>
        {about ? <p className="pk-meta">{about}</p> : null}
        {table}
      </>
    )
  return (
    <>
      <Row gap={16}>
        <ListFilters filters={filters} shown={shown} onChoose={choose} />
        <div className="pk-list-tools">
          <ListColumns
            columns={columns}
            hidden={hidden}
            onHidden={(keys) => say({ hidden: keys.join(',') })}
            sorts={sorts}
            sort={word}
            onSort={(next) => say({ sort: next })}
          />
        </div>
      </Row>
      <ProblemAlert error={variables ? undefined : props.error} />
      {props.note?.(pages.rows ?? [])}
      <Card flush {...(props.title ? { title: props.title } : {})} about={about} actions={props.actions}>
        {table}
      </Card>
    </>
  )
}

/** What stands where the filters leave nothing: that, and a way out of them. */
function useNothing(clear: () => void, empty: { narrowed?: string } | undefined) {
  const t = useText('kit')
  return {
    title: empty?.narrowed ?? t('list.none'),
    hint: t('list.noneHint'),
    action: (
      <Button kind="quiet" icon="close" onClick={clear}>
        {t('list.clearFilters')}
      </Button>
    ),
  }
}

/**
 * Follows what happens. Asking again starts from the first page, which would take from readers where they are: who has
 * read on is told, and asks when they like.
 */
function useChanges<Node>(live: readonly string[], pages: Pages<Node>) {
  const [changed, setChanged] = useState(false)
  const again = () => {
    setChanged(false)
    pages.refetch()
  }
  useLive(live, () => (pages.readOn ? setChanged(true) : again()))
  return { changed, again }
}

function Changed({ onShow }: { onShow: () => void }) {
  const t = useText('kit')
  const show = (
    <Button kind="quiet" icon="refresh" onClick={onShow}>
      {t('list.showChanges')}
    </Button>
  )
  return <Alert tone="info" title={t('list.changed')} action={show} />
}
