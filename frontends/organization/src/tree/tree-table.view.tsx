import {
  type Column,
  DataTable,
  formatDate,
  IconButton,
  Meta,
  ScopedLink,
  useScope,
  useText,
} from '@province/portal-kit'
import type { TreeLine } from './unit-tree.ts'
import './tree-table.css'

/** The tree as a table: the name indented by depth, with what opens it. */
export function TreeTable(props: { lines: TreeLine[] | undefined; onToggle: (id: string) => void }) {
  const t = useText('organization')
  const columns: Column<TreeLine>[] = [
    {
      key: 'name',
      header: t('unit.name'),
      names: true,
      share: 50,
      text: (line) => line.unit.name,
      cell: (line) => <Name line={line} onToggle={props.onToggle} />,
    },
    {
      key: 'level',
      header: t('unit.level'),
      cell: (line) => t(`levels.${line.unit.level}`),
      text: (line) => line.unit.level,
    },
    {
      key: 'kind',
      header: t('unit.kind'),
      cell: (line) => t(`kinds.${line.unit.kind}`),
      text: (line) => line.unit.kind,
    },
    { key: 'code', header: t('unit.code'), cell: (line) => line.unit.code, text: (line) => line.unit.code },
    {
      key: 'from',
      header: t('unit.validFrom'),
      number: true,
      cell: (line) =>
        line.unit.validFrom ? formatDate(line.unit.validFrom) : <Meta>{t('unit.always')}</Meta>,
      text: (line) => line.unit.validFrom ?? '',
    },
  ]
  return (
    <DataTable
      caption={t('tree.units')}
      columns={columns}
      rows={props.lines}
      rowKey={(line) => line.unit.id}
      total={props.lines?.length ?? null}
      csv="don-vi"
    />
  )
}

function Name({ line, onToggle }: { line: TreeLine; onToggle: (id: string) => void }) {
  const t = useText('organization')
  return (
    <span className={`organization-name organization-depth-${line.depth}`}>
      {line.open === undefined ? (
        <span className="organization-leaf" />
      ) : (
        <IconButton
          icon={line.open ? 'open' : 'next'}
          label={t(line.open ? 'tree.close' : 'tree.open', { name: line.unit.name })}
          expanded={line.open}
          onClick={() => onToggle(line.unit.id)}
        />
      )}
      <ScopedLink to={`/organization/units/${line.unit.code}`}>{line.unit.name}</ScopedLink>
      <NotFollowed from={line.unit.notFollowedFrom} />
    </span>
  )
}

/** What became of the unit is unknown from a day on: said from that day on, so that nobody takes it for the present. */
function NotFollowed({ from }: { from: string | null | undefined }) {
  const t = useText('organization')
  const { asOf } = useScope()
  return from && from <= asOf ? <Meta>{t('tree.notFollowed', { date: formatDate(from) })}</Meta> : null
}
