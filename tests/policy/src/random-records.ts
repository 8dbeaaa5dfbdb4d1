import type pg from 'pg'
import type { ModelUnit } from './hierarchy-model.ts'
import { randomNouns, storeNouns } from './nouns/nouns-model.ts'
import type { Random } from './random.ts'
import type { Records } from './record-model.ts'

export const INDICES = ['PAPI', 'PCI', 'SIPAS'] as const

const day = (random: Random) => `202${random.below(5)}-0${1 + random.below(9)}-1${random.below(9)}`
const later = (from: string, random: Random) =>
  `${Number(from.slice(0, 4)) + 1}${from.slice(4, 8)}2${random.below(8)}`

function aSpan(random: Random) {
  const from = day(random)
  return { from, to: later(from, random) }
}

/** Records spread over units of every tier, also over those that have ended and those to come. */
export function randomRecords(random: Random, units: readonly ModelUnit[], each: number): Records {
  const base = () => ({ id: random.id(), unitId: random.one(units).id, version: 1 })
  const many = <One>(make: (place: number) => One) => Array.from({ length: each }, (_, place) => make(place))
  return {
    ...randomNouns(random, units, each),
    themes: many(() => {
      const { from: runsFrom, to: runsTo } = aSpan(random)
      return { ...base(), runsFrom, runsTo, state: 'PROPOSED' as const }
    }),
    schedules: many(() => ({ ...base(), ...aSpan(random) })),
    results: many((place) => ({
      ...base(),
      index: random.one(INDICES),
      year: 2001 + random.below(19),
      edition: 1 + place,
    })),
    exemptions: many((place) => ({ ...base(), validFrom: `19${10 + (place % 80)}-01-01`, validTo: null })),
    reports: many(() => ({ ...base(), periodTo: aSpan(random).to })),
    followUps: many(() => ({
      ...base(),
      otherUnitId: random.one(units).id,
      state: random.one(['ISSUED', 'NOT_IMPLEMENTED', 'CONTESTED']),
    })),
    occasions: many(() => ({ ...base(), state: 'PLANNED' })),
    agreements: many(() => ({ ...base(), state: 'IN_FORCE' })),
    documents: many(() => ({
      ...base(),
      classification: random.one(['OPEN', 'SECRET'] as const),
      fileId: random.id(),
      files: 1,
    })),
    tasks: many(() => {
      const unitId = random.one(units).id
      const others = units.filter(({ id }) => id !== unitId)
      return {
        ...base(),
        unitId,
        otherUnitId: random.one(others).id,
        state: random.one(['ASSIGNED', 'REPORTED_DONE']),
      }
    }),
  }
}

/** Stores them as the administrator, past every rule. */
export async function storeRecords(
  admin: pg.Client,
  {
    themes,
    schedules,
    results,
    exemptions,
    reports,
    followUps,
    tasks,
    occasions,
    agreements,
    documents,
    ...nouns
  }: Records,
) {
  const insert = (sql: string, rows: readonly object[]) => admin.query(sql, [JSON.stringify(rows)])
  await insert(
    `insert into supervision.theme (id, unit_id, code, title, owner, owner_name, kind, runs_from, runs_to, stated_subjects,
       subject_kind, scope_note, source, state, version)
     select id, "unitId", id::text, 't', 'COUNCIL', 'o', 'THEMATIC', "runsFrom", "runsTo", 1, 'UNITS', 's', 's', state, version
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, "runsFrom" date, "runsTo" date, state text, version int)`,
    themes,
  )
  await insert(
    `insert into complaints.reception_schedule (id, unit_id, period_from, period_to, channel, posted_on, version, recorded_by)
     select id, "unitId", "from", "to", 'NOTICE_BOARD', "from", version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, "from" date, "to" date, version int)`,
    schedules,
  )
  await insert(
    `insert into reform.index_result (id, unit_id, index_kind, year, edition, rank, out_of, source, version, recorded_by)
     select id, "unitId", index, year, edition, 1, 9999, 's', version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, index text, year int, edition int, version int)`,
    results,
  )
  await insert(
    `insert into reform.exemption (id, unit_id, rule, reason, document, valid_from, valid_to, version, recorded_by)
     select id, "unitId", 'ONE_STOP', 'r', 'd', "validFrom", null, version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, "validFrom" date, version int)`,
    exemptions,
  )
  await insert(
    `insert into reporting.report (id, unit_id, title, period_from, period_to, as_of, state, version)
     select id, "unitId", 't', "periodTo" - 1, "periodTo", "periodTo", 'DRAFTING', version
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, "periodTo" date, version int)`,
    reports,
  )
  await insert(
    `insert into supervision.follow_up (id, unit_id, code, kind, issuer_body, issuer_name, addressee_unit_id, addressee_name,
       content, occasion, issued_on, expected_by, state, last_step_on, version, recorded_by)
     select id, "unitId", id::text, 'RECOMMENDATION', 'STANDING', 'i', "otherUnitId", 'a', 'c', 'o', '2020-01-01', '2020-07-01',
       state, '2020-01-01', version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, "otherUnitId" uuid, state text, version int)`,
    followUps,
  )
  await insert(
    `insert into directives.task (id, unit_id, giver_name, lead_unit_id, lead_name, title, expected_result, source_kind, source,
       assigned_on, due_on, state, last_step_on, invented, version, recorded_by)
     select id, "unitId", 'g', "otherUnitId", 'l', 't', 'e', 'DOCUMENT', 's', '2020-01-01', '2020-07-01', state, '2020-01-01',
       false, version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, "otherUnitId" uuid, state text, version int)`,
    tasks,
  )
  await insert(
    `insert into supervision.occasion (id, unit_id, kind, body, body_name, title, planned_on, day, state, version, recorded_by)
     select id, "unitId", 'EXPLANATION_HEARING', 'STANDING', 'b', 't', '2020-01-01', '2020-01-01', state, version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, state text, version int)`,
    occasions,
  )
  await insert(
    `insert into directives.agreement (id, unit_id, own_name, partner_name, title, year, signed_on, state, invented, version, recorded_by)
     select id, "unitId", 'o', 'p', 't', 2020, '2020-01-01', state, false, version, 's'
     from jsonb_to_recordset($1) as r(id uuid, "unitId" uuid, state text, version int)`,
    agreements,
  )
  const documentRow = 'r(id uuid, "unitId" uuid, classification text, "fileId" uuid, version int)'
  await insert(
    `insert into directives.registered_document (id, unit_id, type_name, issuer_name, issuer_group, title, classification,
       issued_on, invented, version, recorded_by)
     select id, "unitId", 't', 'i', 'OTHER', 't', classification, '2020-01-01', false, version, 's'
     from jsonb_to_recordset($1) as ${documentRow}`,
    documents,
  )
  await insert(
    `insert into directives.document_file (id, unit_id, document_id, name, place, state, media_type, has_text, bytes, saved_bytes,
       copy_bytes, parts, copy_parts, sha256, version, recorded_by)
     select "fileId", "unitId", id, 'a.pdf', 1, 'KEPT', 'application/pdf', true, 1, 1, 1, 1, 1, 'x', 3, 's'
     from jsonb_to_recordset($1) as ${documentRow}`,
    documents,
  )
  await insert(
    `insert into directives.document_file_part (file_id, unit_id, which, part, content)
     select "fileId", "unitId", 'COPY', 0, '\\x41' from jsonb_to_recordset($1) as ${documentRow}`,
    documents,
  )
  await storeNouns(admin, nouns)
}
