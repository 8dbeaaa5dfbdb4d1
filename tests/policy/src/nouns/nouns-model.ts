import type pg from 'pg'
import type { ModelUnit } from '../hierarchy-model.ts'
import type { Random } from '../random.ts'
import type { ModelRecord, ModelStated } from '../record-model.ts'

/** A session of a programme, with how many findings it has. */
export interface ModelSession extends ModelStated {
  programmeId: string
  findings: number
}

/** A correction of a citation that somebody outside of the trial proposed. */
export interface ModelCorrection extends ModelStated {
  citationId: string
}

/** What supervision and directives hold beside what two units share. */
export interface NounRecords {
  programmes: ModelStated[]
  sessions: ModelSession[]
  models: ModelStated[]
  corrections: ModelCorrection[]
  /** Which document replaces which, by their ids. */
  replaced: { from: string; to: string }[]
  /** Themes that were proposed by a case, by unit and name. */
  proposed: Set<string>
}

/** Records spread over units of every tier. */
export function randomNouns(random: Random, units: readonly ModelUnit[], each: number): NounRecords {
  const base = (): ModelRecord => ({ id: random.id(), unitId: random.one(units).id, version: 1 })
  const many = <One>(make: () => One) => Array.from({ length: each }, make)
  const programmes = many(() => ({ ...base(), state: 'DRAFT' }))
  return {
    programmes,
    sessions: many(() => {
      const { id: programmeId, unitId } = random.one(programmes)
      return { ...base(), unitId, programmeId, state: random.one(['PLANNED', 'HELD']), findings: 0 }
    }),
    models: many(() => ({ ...base(), state: 'PROPOSED' })),
    corrections: many(() => ({ ...base(), state: 'PROPOSED', citationId: random.id() })),
    replaced: [],
    proposed: new Set(),
  }
}

/** Stores them as the administrator, past every rule. */
export async function storeNouns(admin: pg.Client, records: NounRecords): Promise<void> {
  const insert = (sql: string, rows: readonly object[]) => admin.query(sql, [JSON.stringify(rows)])
  const row = 'r(id uuid, "unitId" uuid, state text, version int'
  await insert(
    `insert into supervision.programme (id, unit_id, body, body_name, legal_form, title, runs_from, runs_to, state, version, recorded_by)
     select id, "unitId", 'FRONT', 'b', 'REGULATION_217', 't', '2020-01-01', '2020-07-01', state, version, 's'
     from jsonb_to_recordset($1) as ${row})`,
    records.programmes,
  )
  await insert(
    `insert into supervision.session (id, unit_id, programme_id, kind, title, planned_on, held_on, day, state, version, recorded_by)
     select id, "unitId", "programmeId", 'ON_SITE', 't', '2020-01-01', case when state = 'HELD' then '2020-01-01'::date end,
       '2020-01-01', state, version, 's' from jsonb_to_recordset($1) as ${row}, "programmeId" uuid)`,
    records.sessions,
  )
  await insert(
    `insert into directives.emulation_model (id, unit_id, run_by, title, field, started_on, state, invented, version, recorded_by)
     select id, "unitId", 'r', 't', 'ECONOMY', '2020-01-01', state, false, version, 's'
     from jsonb_to_recordset($1) as ${row})`,
    records.models,
  )
  await insert(
    `with cited as (select * from jsonb_to_recordset($1) as ${row}, "citationId" uuid)),
       report as (insert into directives.citing_report (id, unit_id, title, as_of)
         select "citationId", "unitId", 't', '2020-01-01' from cited)
     insert into directives.citation (id, unit_id, report_id, place, type_name, symbol_as_cited, issued_on_as_cited, issuer, subject, version)
     select "citationId", "unitId", "citationId", 'p', 't', '1-KH/UBND', '2020-01-01', 'i', 's', 1 from cited`,
    records.corrections,
  )
  await insert(
    `insert into directives.correction (id, unit_id, citation_id, symbol, reason, state, proposed_on, recorded_by, version)
     select id, "unitId", "citationId", '1/KH-UBND', 'r', state, '2020-01-01', 's', version
     from jsonb_to_recordset($1) as ${row}, "citationId" uuid)`,
    records.corrections,
  )
}
