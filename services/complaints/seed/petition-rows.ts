import type { EntityManager } from '@mikro-orm/postgresql'
import { insertClocks } from '@province/timekeeping'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import type { MadePetition } from './petition-making.ts'
import { STANDS_AT } from './reception-days.ts'

const PETITIONS = `insert into complaints.petition (id, unit_id, code, state, kind, jurisdiction, conditions_met, channel,
    received_on, summary, summary_folded, people, anonymous, complained_unit_id, against_head, came_by_id, vault_record_id,
    registered_by, version, recorded_by, field)
  select id, "unitId", code, state, kind, jurisdiction, "conditionsMet", channel, "receivedOn", summary, "summaryFolded",
    people, anonymous, "complainedUnitId", "againstHead", "cameById", "vaultRecordId",
    "registeredBy", version, "recordedBy", field
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid, code text, state text, kind text, jurisdiction text,
    "conditionsMet" boolean, channel text, "receivedOn" date, summary text, "summaryFolded" text, people int,
    anonymous boolean, "complainedUnitId" uuid, "againstHead" boolean, "cameById" uuid, "vaultRecordId" uuid,
    "registeredBy" text, version int, "recordedBy" text, field text)`

const STEPS = `insert into complaints.petition_step (id, petition_id, unit_id, step, from_state, to_state, reason, document,
    effective_on, actor)
  select id, "petitionId", "unitId", step, "fromState", "toState", reason, document, "effectiveOn", actor
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "petitionId" uuid, "unitId" uuid, step text, "fromState" text,
    "toState" text, reason text, document text, "effectiveOn" date, actor text)`

const TRANSFERS = `insert into complaints.transfer (id, petition_id, unit_id, to_unit_id, denunciation, ordinal, reason, document,
    sent_on, state, decided_on, bounce_reason, with_receiver, version, recorded_by)
  select id, "petitionId", "unitId", "toUnitId", denunciation, ordinal, reason, document, "sentOn", state, "decidedOn",
    "bounceReason", state = 'SENT', version, "recordedBy"
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "petitionId" uuid, "unitId" uuid, "toUnitId" uuid, denunciation boolean,
    ordinal int, reason text, document text, "sentOn" date, state text, "decidedOn" date, "bounceReason" text,
    version int, "recordedBy" text)`

const RECORDS = `insert into complaints.vault_record (id, unit_id, recorded_by)
  select id, "unitId", '${DEMONSTRATION}' from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid)`

const FIELDS = `insert into complaints.vault_field (record_id, field, sealed)
  select "recordId", field, decode(sealed, 'hex')
  from jsonb_to_recordset(?::jsonb) as r("recordId" uuid, field text, sealed text)`

const ENVELOPES = `insert into complaints.vault_envelope (record_id, holder, sealed)
  select "recordId", holder, decode(sealed, 'hex')
  from jsonb_to_recordset(?::jsonb) as r("recordId" uuid, holder text, sealed text)`

const SENDERS = `insert into complaints.petition_sender (vault_record_id, unit_id, sealed, name_marks, address_marks, name_pairs)
  select "vaultRecordId", "unitId", decode(sealed, 'hex'), "nameMarks", "addressMarks", "namePairs"
  from jsonb_to_recordset(?::jsonb) as r("vaultRecordId" uuid, "unitId" uuid, sealed text, "nameMarks" text[],
    "addressMarks" text[], "namePairs" text[])`

/** Stores the rows of petitions, one statement a table; what is closed to readers comes after what opens it. */
export async function storePetitions(em: EntityManager, made: readonly MadePetition[]): Promise<void> {
  const sealed = made.flatMap(({ petition: { vaultRecordId: recordId, unitId }, record }) =>
    record ? [{ recordId, unitId, record }] : [],
  )
  const all: [string, object[]][] = [
    [RECORDS, sealed.map(({ recordId, unitId }) => ({ id: recordId, unitId }))],
    [FIELDS, sealed.flatMap(({ recordId, record }) => record.fields.map((each) => ({ recordId, ...each })))],
    [
      ENVELOPES,
      sealed.flatMap(({ recordId, record }) => record.envelopes.map((each) => ({ recordId, ...each }))),
    ],
    [TRANSFERS, made.flatMap(({ transfers }) => transfers)],
    [PETITIONS, made.map(({ petition }) => petition)],
    [STEPS, made.flatMap(({ steps }) => steps)],
    [
      SENDERS,
      sealed.flatMap(({ unitId, record: { sender } }) =>
        sender ? [{ ...sender, unitId, sealed: sender.sealed.toString('hex') }] : [],
      ),
    ],
  ]
  for (const [sql, rows] of all) await em.execute(sql, [JSON.stringify(rows)])
  await insertClocks(
    em,
    'complaints',
    made.flatMap(({ clocks }) => clocks),
    STANDS_AT,
  )
}
