import { type Column, DataTable, IconButton, Meta, Row, useText } from '@province/portal-kit'
import type { TypedLine } from './plan-lines.ts'

/** A line with its place, which problems name. */
interface Placed extends TypedLine {
  at: number
}

interface TableProps {
  lines: readonly TypedLine[]
  onEdit?: (at: number) => void
  onRemove?: (at: number) => void
}

/** The lines of a plan in order; with actions while it is written. */
export function LineTable({ lines, onEdit, onRemove }: TableProps) {
  const t = useText('organization')
  const columns: Column<Placed>[] = [
    { key: 'at', header: t('plan.line'), number: true, share: 5, cell: ({ at }) => at + 1 },
    { key: 'kind', header: t('plan.kind'), cell: ({ kind }) => t(`event.kinds.${kind}`) },
    {
      key: 'before',
      header: t('event.before'),
      names: true,
      cell: ({ predecessor, level }) => (
        <>
          {predecessor} <Meta>{t(`levels.${level}`)}</Meta>
        </>
      ),
      text: ({ predecessor }) => predecessor,
    },
    { key: 'share', header: t('event.share'), number: true, cell: ({ share }) => share || '1' },
    {
      key: 'after',
      header: t('event.after'),
      share: 30,
      cell: ({ code, name, continues }) => (
        <>
          {name || '–'} <Meta>{continues ? t('event.continues') : code}</Meta>
        </>
      ),
      text: ({ name, code }) => `${name} ${code}`,
    },
    { key: 'parent', header: t('event.parentAfter'), cell: ({ parent }) => parent || '–' },
  ]
  if (onEdit && onRemove) {
    columns.push({
      key: 'actions',
      header: t('plan.actions'),
      cell: ({ at }) => (
        <Row>
          <IconButton icon="edit" label={t('plan.editLine', { line: at + 1 })} onClick={() => onEdit(at)} />
          <IconButton
            icon="close"
            label={t('plan.removeLine', { line: at + 1 })}
            onClick={() => onRemove(at)}
          />
        </Row>
      ),
    })
  }
  return (
    <DataTable
      caption={t('plan.lines')}
      columns={columns}
      rows={lines.map((line, at) => ({ ...line, at }))}
      rowKey={({ at }) => String(at)}
      total={lines.length}
      empty={{ title: t('plan.noLines'), hint: t('plan.noLinesHint') }}
    />
  )
}
