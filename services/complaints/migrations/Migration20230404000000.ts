import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const HANDLE = ['petition.handle']

const batches = [
  `create table complaints.national_batch (
     id uuid primary key, unit_id uuid not null, from_day date not null check (from_day >= '2026-07-01'), to_day date not null,
     made_on date not null, records int not null check (records > 0), checksum text not null, content text not null,
     accepted int not null, refused int not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check (from_day < to_day), check (accepted >= 0 and refused >= 0 and accepted + refused <= records))`,
  'create index national_batch_by_unit on complaints.national_batch (unit_id, made_on desc, id desc)',
  'create index national_batch_by_day on complaints.national_batch (made_on desc, id desc)',
  ...scopedByUnit('complaints', 'national_batch'),
  ...writtenBy('complaints', 'national_batch', HANDLE),
]

// By the numbers of `seq` it is known which batch had a record last.
const rows = [
  `create table complaints.national_row (
     id uuid primary key, seq bigint generated always as identity,
     batch_id uuid not null references complaints.national_batch deferrable initially deferred, unit_id uuid not null,
     kind text not null check (kind in ('PETITION', 'COMPLAINT_CASE', 'RECEPTION_SESSION')), subject_id uuid not null,
     code text not null, handed_over_on date not null, facts text not null,
     answer text check (answer in ('ACCEPTED', 'REFUSED')), their_id text, reason text,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     unique (batch_id, code), check ((answer = 'ACCEPTED') = (their_id is not null)),
     check ((answer = 'REFUSED') = (reason is not null)))`,
  'create index national_row_by_subject on complaints.national_row (subject_id, seq desc)',
  ...scopedByUnit('complaints', 'national_row'),
  ...writtenBy('complaints', 'national_row', HANDLE),
]

/** What was handed over to the national database, line by line, and what was answered to it. */
export class Migration20230404000000 extends Migration {
  override up(): void {
    for (const sql of [...batches, ...rows]) this.addSql(sql)
  }
}
