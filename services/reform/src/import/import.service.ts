import type { RequestContext } from '@province/subgraph/request'
import { readTable } from '@province/table'
import { v7 } from 'uuid'
import type { ImportRepository } from './import.repository.ts'
import {
  badRowsOf,
  DOSSIER_COLUMNS,
  type ImportedRow,
  type ImportProblem,
  readRow,
  type SoundRow,
} from './import-row.ts'

const HANDLE = 'reform.handle_dossiers'

/** What a file came to. */
export interface Imported {
  rows: number
  /** Rows that were stored; in a dry run, that would be. */
  taken: number
  /** Rows whose code is on record: the same file again changes nothing. */
  duplicates: number
  problems: ImportProblem[]
  badRows: string | null
  dryRun: boolean
}

/** Takes files of dossiers: looked through whole, then stored in sets; a bad row keeps none of the others out. */
export class ImportService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly request: RequestContext,
  ) {}

  async dossiers(unitId: string, csv: string, dryRun: boolean): Promise<Imported> {
    await this.request.authority.require(HANDLE, unitId)
    const rows = readTable(csv, DOSSIER_COLUMNS)
    const { sound, problems } = this.#read(rows)
    const placed = new Map((await this.imports.place(sound)).map((row) => [row.line, row]))
    const known = sound.filter(({ line }) => placed.get(line)?.procedureId)
    const unknown = sound.filter(({ line }) => !placed.get(line)?.procedureId)
    problems.push(...unknown.map(({ line }) => problem(line, 'ma_thu_tuc', 'NO_PROCEDURE')))
    const fresh = known.filter(({ line }) => !placed.get(line)?.taken)
    const taken = dryRun ? fresh.length : await this.#store(unitId, fresh)
    const sorted = problems.sort((one, other) => one.line - other.line)
    return {
      rows: rows.length,
      taken,
      duplicates: known.length - fresh.length,
      problems: sorted,
      badRows: sorted.length > 0 ? badRowsOf(rows, sorted) : null,
      dryRun,
    }
  }

  #read(rows: readonly ImportedRow[]): { sound: SoundRow[]; problems: ImportProblem[] } {
    const now = this.request.clock.now().toISOString()
    const sound = new Map<string, SoundRow>()
    const problems: ImportProblem[] = []
    for (const row of rows) {
      const read = readRow(row, now)
      if (Array.isArray(read)) problems.push(...read)
      else if (sound.has(read.code)) problems.push(problem(read.line, 'ma_ho_so', 'TWICE'))
      else sound.set(read.code, read)
    }
    return { sound: [...sound.values()], problems }
  }

  async #store(unitId: string, rows: readonly SoundRow[]): Promise<number> {
    const stored = await this.imports.store(unitId, rows, this.request.subject)
    const payload = { stored }
    this.request.record({ name: 'dossier.imported', aggregateId: v7(), unitId, payload })
    return stored
  }
}

const problem = (
  line: number,
  column: ImportProblem['column'],
  code: ImportProblem['code'],
): ImportProblem => ({
  line,
  column,
  code,
})
