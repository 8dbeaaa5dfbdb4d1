import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const under = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`

// Who may enter such rows one by one sees files of them, and nobody else: bad rows name applicants.
const SENDS = `case kind when 'DOSSIERS' then ${under('reform.handle_dossiers')} else ${under('reform.enter_month')} end`
const OF_FILE = 'exists (select from reform.import_file f where f.id = file_id)'

const tables = [
  `create table reform.import_file (
     id uuid primary key, unit_id uuid not null,
     kind text not null check (kind in ('DOSSIERS', 'DOSSIER_MONTHS', 'CENTRE_MONTHS', 'DOCUMENT_MONTHS')),
     name text not null, bytes int not null check (bytes > 0), sha256 text not null,
     state text not null check (state in ('UPLOADING', 'CHECKING', 'CHECKED', 'STORING', 'STOPPED', 'STORED', 'BROKEN',
       'ABANDONED')),
     saved_bytes int not null check (saved_bytes <= bytes), outcome jsonb, refusal jsonb, done_line int not null,
     done_rows int not null, stored int not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index import_file_by_unit on reform.import_file (unit_id, id desc)',
  `create index import_file_waiting on reform.import_file (id) where state in ('CHECKING', 'STORING')`,
  `create unique index import_file_on_its_way on reform.import_file (recorded_by, unit_id, kind, sha256)
     where state = 'UPLOADING'`,
  `create table reform.import_part (
     file_id uuid not null references reform.import_file deferrable initially deferred, at int not null,
     bytes bytea not null, primary key (file_id, at))`,
]

/** Files of rows on their way in, and their bytes until they are stored. */
export class Migration20230222000000 extends Migration {
  override up(): void {
    const rights = [
      ...guardedTable('reform', 'import_file', { read: SENDS, add: SENDS, change: SENDS }),
      ...guardedTable('reform', 'import_part', { read: OF_FILE, add: OF_FILE, change: OF_FILE }),
    ]
    for (const sql of [...tables, ...rights]) this.addSql(sql)
  }
}
