import { pipeline } from 'node:stream/promises'
import { type SheetRead, type SheetRefused, type StagedRows } from '@province/sheet'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { v7 } from 'uuid'
import { checkedDossiers, storedDossiers } from './dossier-rows.sql.ts'
import { columnsOf, FORM_OF, type ImportKind } from './import-kind.ts'
import {
  type ImportedRow,
  type ImportOutcome,
  type ImportPlace,
  MOST_BAD_ROWS,
  MOST_PLACES,
  PREVIEWED,
} from './import-outcome.ts'
import { checkedMonths, storedMonths } from './month-rows.sql.ts'
import { stagingTable } from './staged-cells.sql.ts'

/** The file as the work behind needs it. */
export interface WaitingFile {
  id: string
  unitId: string
  kind: ImportKind
  sha256: string
  state: 'CHECKING' | 'STORING'
  doneLine: number
  recordedBy: string
}

const WAITING = `select id, unit_id as "unitId", kind, sha256, state, done_line as "doneLine", recorded_by as "recordedBy"
  from reform.import_file where id = $1 and state in ('CHECKING', 'STORING')`

const PLACES = (column: 'wrong' | 'warned') => `select c.line, split_part(w.told, ':', 1) as column,
    split_part(w.told, ':', 2) as code, nullif(split_part(w.told, ':', 3), '') as detail
  from checked c cross join lateral unnest(c.${column}) with ordinality w (told, at)
  where c.${column} <> '{}' order by c.line, w.at limit ${MOST_PLACES}`

const COUNTED = `select count(*)::int as rows, count(*) filter (where wrong = '{}' and not known)::int as "wouldTake",
    count(*) filter (where wrong = '{}' and known)::int as duplicates,
    count(*) filter (where wrong <> '{}')::int as "badRows", coalesce(max(line), 0) as last
  from checked`

/** The rows of one file on a line of its own: copied into a table that lasts as long as the line, checked and stored in SQL. */
export class ImportLine {
  constructor(private readonly line: pg.Client) {}

  /** A file that waits, and that nobody else works on; whoever ends lets go of it. */
  async hold(id: string): Promise<WaitingFile | undefined> {
    const text = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held'
    const [lock] = await this.#rows<{ held: boolean }>(text, [`import ${id}`])
    return lock?.held ? (await this.#rows<WaitingFile>(WAITING, [id]))[0] : undefined
  }

  /** Copies the rows of a file in as they are read. */
  async stage({ kind }: WaitingFile, { lines, read }: StagedRows): Promise<SheetRead | SheetRefused> {
    await this.line.query(stagingTable(columnsOf(kind)))
    await pipeline(lines, this.line.query(copyFrom('copy staged from stdin')))
    return read
  }

  /** Looks every row through, beside what is on record. */
  async check({ kind, unitId, recordedBy }: WaitingFile, now: string, today: string): Promise<void> {
    await this.line.query('analyze staged')
    // Values of a statement that makes a table are not taken: they are quoted by the driver’s own rule.
    const quoted = (text: string, values: readonly string[]) =>
      text.replace(/\$(\d)/g, (_, at) => this.line.escapeLiteral(values[Number(at) - 1] ?? ''))
    await this.line.query(
      kind === 'DOSSIERS'
        ? quoted(checkedDossiers, [now])
        : quoted(checkedMonths(kind), [unitId, today, recordedBy]),
    )
    await this.line.query('create index on checked (line)')
    await this.line.query('analyze checked')
  }

  async outcome({ kind }: WaitingFile, { format, sheet, sheets }: SheetRead): Promise<ImportOutcome> {
    const [counted] = await this.#rows<Omit<ImportOutcome, 'problems'> & { last: number }>(COUNTED)
    if (!counted) throw new Error('nothing was counted')
    const { last: _last, ...counts } = counted
    const cells = columnsOf(kind).map((_, at) => `s.c${at + 1}`)
    const row = `select s.line, array[${cells.join(', ')}] as cells from staged s`
    return {
      ...counts,
      format,
      sheet,
      sheets,
      problems: await this.#rows<ImportPlace<never>>(PLACES('wrong')),
      warnings: await this.#rows<ImportPlace<never>>(PLACES('warned')),
      preview: await this.#rows<ImportedRow>(`${row} order by s.line limit ${PREVIEWED}`),
      bad: await this.#rows<ImportedRow>(
        `${row} join checked c using (line) where c.wrong <> '{}' order by s.line limit ${MOST_BAD_ROWS}`,
      ),
    }
  }

  async lastLine(): Promise<number> {
    return (await this.#rows<{ last: number }>(COUNTED))[0]?.last ?? 0
  }

  /**
   * Stores the sound rows up to a line in one transaction, with how far it has come; answers whether it goes on: not where
   * somebody stopped it meanwhile, which then waits for this part.
   */
  async store(file: WaitingFile, after: number, upTo: number, at: Date): Promise<boolean> {
    const { id, unitId, kind, recordedBy } = file
    await this.line.query('begin')
    const held = `select id from reform.import_file where id = $1 and state = 'STORING' for update`
    if ((await this.#rows(held, [id])).length === 0) {
      await this.line.query('rollback')
      return false
    }
    const values = [unitId, recordedBy, after, upTo]
    const [{ stored } = { stored: 0 }] = await (kind === 'DOSSIERS'
      ? this.#rows<{ stored: number }>(storedDossiers, values)
      : this.#rows<{ stored: number }>(storedMonths, [...values, FORM_OF[kind]]))
    await this.line.query(
      `update reform.import_file set done_line = $2, stored = stored + $3, done_rows = done_rows
         + (select count(*) from checked where line > $4 and line <= $2) where id = $1`,
      [id, upTo, stored, after],
    )
    if (stored > 0) await this.#tell(file, stored, at)
    await this.line.query('commit')
    return true
  }

  async #tell({ id, unitId, kind }: WaitingFile, stored: number, at: Date): Promise<void> {
    const text = `insert into reform.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
      values ($1, $2, $3, $4, $5, $6)`
    const name = kind === 'DOSSIERS' ? 'dossier.imported' : 'monthly_entry.imported'
    await this.line.query(text, [v7(), name, id, unitId, { stored }, at])
  }

  async #rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.line.query<Row>(text, values)).rows
  }
}
