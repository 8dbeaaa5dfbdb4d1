import { FormTable, formatNumber, type Say, ScopedLink, useText } from '@province/portal-kit'
import type { ProcedureFormQuery } from '../generated/graphql.ts'

/** A form that was filled in. */
export type Filled = NonNullable<ProcedureFormQuery['procedureForm']>
type FormRow = Filled['rows'][number]
type Figure = FormRow['figures'][number]

const ROMAN = ['I', 'II', 'III'] as const
const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const

/** The form as its annex lays it out: each figure opens its records. */
export function ProcedureFormTable({ filled, above }: { filled: Filled; above: readonly string[] }) {
  const t = useText('reform')
  const [place, named, ...columns] = filled.columns
  return (
    <FormTable
      caption={`${filled.code} · ${filled.title}`}
      above={above}
      named={[place, named].flatMap((column) => column?.path ?? []).join(' ')}
      columns={columns.map(({ no, path, rule }) => ({ no, path, ...(rule ? { mark: `(${rule})` } : {}) }))}
      rows={filled.rows.map((row, at) => ({
        key: keyOf(row),
        name: [placeOf(filled, at), nameOf(row, t)].join(' ').trim(),
        sum: isSum(row),
        cells: row.figures.map((figure) => ({
          shown: <FigureCell row={row} figure={figure} />,
          text: figure.value,
        })),
      }))}
      csv={filled.code.replaceAll('/', '-')}
    />
  )
}

const keyOf = ({ level, field, unit }: FormRow) => `${level} ${field} ${unit?.id}`
const isSum = ({ field, unit }: FormRow) => field === null && unit === null

function nameOf({ level, field, unit }: FormRow, t: Say): string {
  if (unit) return unit.name
  if (field) return field
  return level ? t(`procedure.levels.${level}`) : t('form.all')
}

/** Levels are numbered in Roman, what stands below them from 1. */
function placeOf({ rows }: Filled, at: number): string {
  const row = rows[at]
  if (!row || (isSum(row) && !row.level)) return ''
  if (isSum(row) && row.level) return ROMAN[LEVELS.indexOf(row.level)] ?? ''
  const before = rows.slice(0, at).findLastIndex(isSum)
  return String(at - before)
}

/** Where the records of a figure are listed. */
function FigureCell({ row, figure }: { row: FormRow; figure: Figure }) {
  const value = formatNumber(figure.value)
  if (figure.value === 0) return value
  const asked = new URLSearchParams()
  const { dossiers, procedures, level } = figure
  if (level) asked.set('level', level)
  if (row.field) asked.set('field', row.field)
  if (row.unit) asked.set('of', row.unit.id)
  asked.set('cell', dossiers ?? procedures ?? '')
  return (
    <ScopedLink to={`/reform/forms/${dossiers ? 'dossiers' : 'procedures'}?${asked}`}>{value}</ScopedLink>
  )
}
