import type { EntityManager } from '@mikro-orm/postgresql'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import type { SeededReception } from './reception.ts'

const SCHEDULES = `insert into complaints.reception_schedule
    (id, unit_id, period_from, period_to, channel, document, proof, posted_on, version, recorded_by)
  select id, "unitId", "from", "to", channel, document, proof, "postedOn", version, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid, "from" date, "to" date, channel text, document text,
    proof text, "postedOn" date, version int)`

const SLOTS = `insert into complaints.reception_slot
    (id, schedule_id, unit_id, day, note, state, reason, announced_on, makes_up_id, version)
  select id, "scheduleId", "unitId", "date", note, state, reason, "announcedOn", "makesUpId", version
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "scheduleId" uuid, "unitId" uuid, "date" date, note text, state text,
    reason text, "announcedOn" date, "makesUpId" uuid, version int)`

const SESSIONS = `insert into complaints.reception_session
    (id, unit_id, kind, day, slot_id, held, delegated_to, reason, no_visitors, place, version, recorded_by)
  select id, "unitId", kind, day, "slotId", held, "delegatedTo", reason, "noVisitors", place, version, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid, kind text, day date, "slotId" uuid, held text,
    "delegatedTo" text, reason text, "noVisitors" boolean, place text, version int)`

const VISITS = `insert into complaints.visit
    (id, session_id, unit_id, day, people, again, delegation, representatives, summary, version, recorded_by)
  select id, "sessionId", "unitId", day, people, again, delegation, representatives, summary, version, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "sessionId" uuid, "unitId" uuid, day date, people int, again boolean,
    delegation boolean, representatives int, summary text, version int)`

/** Stores the rows of reception, one statement a table. */
export async function storeReception(em: EntityManager, rows: SeededReception): Promise<void> {
  await em.execute(SCHEDULES, [JSON.stringify(rows.schedules)])
  await em.execute(SLOTS, [JSON.stringify(rows.slots)])
  await em.execute(SESSIONS, [JSON.stringify(rows.sessions)])
  await em.execute(VISITS, [JSON.stringify(rows.visits)])
}
