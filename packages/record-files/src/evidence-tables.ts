import { guardedTable } from '@province/subgraph/install'

/** Whose steps take evidence, for a migration of their service. */
export interface EvidenceOf {
  /** The table of the steps, such as `follow_up_entry`. */
  entries: string
  /** Who may send it, as SQL over the step `e` and the unit that sends, `unit`. */
  sentBy: (unit: string) => string
}

/**
 * Files that go with steps, for one migration of a service: seen by whoever sees the step, sent by the end whose step it is. Never
 * changed once merged: a later shape is another function.
 */
export const evidenceTables = (schema: string, { entries, sentBy }: EvidenceOf): string[] => {
  const step = (file: string, condition = '') =>
    `exists (select from ${schema}.${entries} e where e.id = ${file}.entry_id${condition})`
  const sends = step('evidence_file', ` and ${sentBy('evidence_file.unit_id')}`)
  return [
    `create table ${schema}.evidence_file (
       id uuid primary key, unit_id uuid not null,
       entry_id uuid not null references ${schema}.${entries} deferrable initially deferred,
       name text not null, place int not null check (place between 1 and 20),
       state text not null check (state in ('UPLOADING', 'KEPT', 'ABANDONED')), media_type text, has_text boolean,
       bytes int not null, saved_bytes int not null, copy_bytes int, parts int not null, copy_parts int, sha256 text,
       version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
       check ((state = 'KEPT') = (sha256 is not null)))`,
    `create index evidence_file_of on ${schema}.evidence_file (entry_id)`,
    ...guardedTable(schema, 'evidence_file', { read: step('evidence_file'), add: sends, change: sends }),
    `create table ${schema}.evidence_file_part (
       file_id uuid not null references ${schema}.evidence_file deferrable initially deferred, unit_id uuid not null,
       which text not null check (which in ('ORIGINAL', 'COPY')), part int not null, content bytea not null,
       primary key (file_id, which, part))`,
    `alter table ${schema}.evidence_file_part alter column content set storage external`,
    ...guardedTable(schema, 'evidence_file_part', {
      read: `exists (select from ${schema}.evidence_file f where f.id = file_id)`,
      add: `exists (select from ${schema}.evidence_file f where f.id = file_id and f.unit_id = evidence_file_part.unit_id
        and f.state = 'UPLOADING' and ${step('f', ` and ${sentBy('f.unit_id')}`)})`,
    }),
  ]
}
