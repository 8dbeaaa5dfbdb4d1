import { Statements } from '@province/subgraph/read'
import type { SoundRow } from './import-row.ts'

/** How a sound row stands beside what is on record. */
export interface PlacedRow {
  line: number
  procedureId: string | null
  /** A dossier bears the code already. */
  taken: boolean
}

const ROWS = `jsonb_to_recordset(?::jsonb) as r
  (line int, code text, procedure text, applicant text, channel text, "submittedAt" timestamptz)`

/** Rows of a file, in sets: looked up and stored by one statement each. */
export class ImportRepository extends Statements {
  /** Which procedure in force each row names, and whether its code is taken. */
  place(rows: readonly SoundRow[]): Promise<PlacedRow[]> {
    const text = `select r.line, (select p.id from reform.procedure p where p.code = r.procedure and p.state = 'IN_FORCE'
        limit 1) as "procedureId", reform.dossier_coded(r.code) as taken from ${ROWS}`
    return this.request.em.execute<PlacedRow[]>(text, [JSON.stringify(rows)])
  }

  /** Stores rows as dossiers that were submitted, with their first step; a code that came meanwhile is left out. */
  async store(unitId: string, rows: readonly SoundRow[], by: string): Promise<number> {
    const text = `with stored as (insert into reform.dossier (id, unit_id, code, procedure_id, applicant, channel,
          submitted_at, outside_territory, state, supplements, steps, last_on, version, recorded_by)
        select uuidv7(), ?, r.code, p.id, r.applicant, r.channel, r."submittedAt", false, 'SUBMITTED', 0, 1,
          (r."submittedAt" at time zone 'Asia/Ho_Chi_Minh')::date, 1, ?
        from ${ROWS} join lateral (select id from reform.procedure p where p.code = r.procedure
          and p.state = 'IN_FORCE' limit 1) p on true
        on conflict (code) do nothing returning id, unit_id, last_on),
      stepped as (insert into reform.dossier_step (id, dossier_id, unit_id, seq, step, happened_on, recorded_by)
        select uuidv7(), s.id, s.unit_id, 1, 'submit', s.last_on, ? from stored s)
      select count(*)::int as stored from stored`
    const values = [unitId, by, JSON.stringify(rows), by]
    const [row] = await this.request.em.execute<{ stored: number }[]>(text, values)
    return row?.stored ?? 0
  }
}
