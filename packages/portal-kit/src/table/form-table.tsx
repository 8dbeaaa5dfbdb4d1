import type { ReactNode } from 'react'
import { Button } from '../design/button.tsx'
import { SaveButton } from '../file/save-button.tsx'
import { useText } from '../i18n/use-text.ts'
import { type FormHead, formHeads, type HeadedColumn } from './form-head.ts'
import { formSheet } from './form-sheet.ts'
import { downloadCsv } from './table-csv.ts'

/** A row of a form: its name, and for each column what stands there and its plain text. */
export interface FormTableRow {
  key: string
  name: string
  /** The last row of a form, which is all others together, and always in view. */
  whole?: boolean
  /** A row that sums up others. */
  sum?: boolean
  cells: readonly {
    shown: ReactNode
    text: string | number
    /** What a spreadsheet says where there is no number. */
    told?: string
  }[]
}

interface FormTableProps {
  caption: string
  /** What the rows are named by. */
  named: string
  columns: readonly HeadedColumn[]
  rows: readonly FormTableRow[]
  /** File name of the CSV, and of the spreadsheet, of what is shown. */
  csv: string
  /** What a spreadsheet says above the table besides its caption: whose it is, of which days, of which edition. */
  above?: readonly string[]
  /** What it says below: what its signs mean. */
  below?: readonly string[]
}

/** A form of the administration as a real table: its merged heads, the numbers under them, its first column always in view. */
export function FormTable({ caption, named, columns, rows, csv, above = [], below = [] }: FormTableProps) {
  const t = useText('kit')
  const heads = formHeads(columns)
  const written = [
    { header: named, text: ({ name }: FormTableRow) => name },
    ...columns.map(({ no, path }, at) => ({
      header: `${no} ${path.join(' › ')}`,
      text: ({ cells }: FormTableRow) => cells[at]?.text ?? '',
    })),
  ]
  const sheet = async () => {
    // The writer of spreadsheets is fetched by who wants one.
    const { laidXlsx } = await import('@province/sheet/laid')
    const laid = formSheet({ name: csv, named, columns, rows, above: [caption, ...above], below })
    return { name: `${csv}.xlsx`, content: new Uint8Array(await laidXlsx([laid])) }
  }
  return (
    <div className="pk-table-frame pk-form-sheet">
      <section className="pk-form-scroll" aria-label={caption} tabIndex={0}>
        <table className="pk-form-table">
          <caption className="pk-unseen">{caption}</caption>
          <thead>
            {heads.map((row, level) => (
              <tr key={row[0]?.from ?? level}>
                {level === 0 ? (
                  <th scope="col" rowSpan={heads.length}>
                    {named}
                  </th>
                ) : null}
                {row.map((head) => (
                  <Head key={`${head.level} ${head.from}`} {...head} />
                ))}
              </tr>
            ))}
            <tr className="pk-form-numbers">
              <td />
              {columns.map(({ no, mark }) => (
                <td key={no}>{mark ?? no}</td>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, whole, sum, cells }) => (
              <tr key={key} className={whole ? 'pk-form-whole' : sum ? 'pk-form-sum' : undefined}>
                <th scope="row">{name}</th>
                {cells.map(({ shown }, at) => (
                  <td key={columns[at]?.no}>{shown}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer className="pk-table-foot">
        <Button kind="quiet" icon="download" onClick={() => downloadCsv(csv, written, rows)}>
          {t('download')}
        </Button>
        <SaveButton quiet word={t('downloadSheet')} make={sheet} />
      </footer>
    </div>
  )
}

const Head = ({ title, columns, rows }: FormHead) => (
  <th scope={columns > 1 ? 'colgroup' : 'col'} colSpan={columns} rowSpan={rows}>
    {title}
  </th>
)
