import { formatNumber, type Say, ScopedLink, useText } from '@province/portal-kit'
import type { StatutoryFormQuery } from '../generated/graphql.ts'
import { headRows } from './head-rows.ts'
import './statutory-form.css'

/** A form that was filled in. */
export type Filled = NonNullable<StatutoryFormQuery['statutoryForm']>
type FormRow = Filled['rows'][number]
type Figure = FormRow['figures'][number]

const ROMAN = ['I', 'II', 'III'] as const
const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const

/** The form as its annex lays it out: each figure opens its records. */
export function StatutoryFormTable({ filled }: { filled: Filled }) {
  const t = useText('reform')
  return (
    <section className="pk-table-scroll" aria-label={filled.code}>
      <table className="reform-form">
        <caption className="pk-unseen">{filled.code}</caption>
        <thead>
          {headRows(filled.columns).map((cells) => (
            <tr key={cells[0]?.key}>
              {cells.map(({ key, word, columns, lines }) => (
                <th key={key} scope={columns > 1 ? 'colgroup' : 'col'} colSpan={columns} rowSpan={lines}>
                  {word}
                </th>
              ))}
            </tr>
          ))}
          <tr>
            {filled.columns.map(({ no, rule }) => (
              <th key={no} scope="col">
                ({rule ?? no})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.rows.map((row, at) => (
            <tr key={keyOf(row)} className={isSum(row) ? 'reform-form-sum' : undefined}>
              <td className="pk-number">{placeOf(filled, at)}</td>
              <th scope="row">{nameOf(row, t)}</th>
              {row.figures.map((figure) => (
                <td key={figure.no} className="pk-number">
                  <FigureCell row={row} figure={figure} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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
