import { Migration } from '@mikro-orm/migrations'
import { guardedTable, scopedByUnit, writtenBy } from '@province/subgraph/install'

const REGISTERS = `unit_id = any((select app.units_of('directive.register'))::uuid[])`

const tables = [
  `create table directives.document_file (
     id uuid primary key, unit_id uuid not null,
     document_id uuid not null references directives.registered_document deferrable initially deferred,
     name text not null, place int not null check (place between 1 and 20),
     state text not null check (state in ('UPLOADING', 'KEPT', 'ABANDONED')), media_type text, has_text boolean,
     bytes int not null, saved_bytes int not null, copy_bytes int, parts int not null, copy_parts int, sha256 text,
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((state = 'KEPT') = (sha256 is not null)))`,
  'create index document_file_of on directives.document_file (document_id)',
  ...scopedByUnit('directives', 'document_file'),
  ...writtenBy('directives', 'document_file', ['directive.register']),
  // The register holds nothing of the text of a state secret, whoever sends it.
  `create policy no_secret on directives.document_file as restrictive for insert with check (
     exists (select from directives.registered_document d
       where d.id = document_id and d.unit_id = document_file.unit_id and d.classification <> 'SECRET'))`,
  `create table directives.document_file_part (
     file_id uuid not null references directives.document_file deferrable initially deferred, unit_id uuid not null,
     which text not null check (which in ('ORIGINAL', 'COPY')), part int not null, content bytea not null,
     primary key (file_id, which, part))`,
  'alter table directives.document_file_part alter column content set storage external',
  ...guardedTable('directives', 'document_file_part', {
    read: 'exists (select from directives.document_file f where f.id = file_id)',
    add: `${REGISTERS} and exists (select from directives.document_file f
      where f.id = file_id and f.unit_id = document_file_part.unit_id and f.state = 'UPLOADING')`,
  }),
]

/** Files of registered documents: what is known of them, and their bytes in parts. */
export class Migration20230316000000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
