import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table directives.correction (
     id uuid primary key, unit_id uuid not null,
     citation_id uuid not null references directives.citation deferrable initially deferred,
     symbol text, issued_on date, document_id uuid references directives.registered_document deferrable initially deferred,
     reason text not null, state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED')), proposed_on date not null,
     decided_because text, decided_on date check ((decided_on is not null) = (state <> 'PROPOSED')),
     decided_by text check (decided_by <> recorded_by), version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check (symbol is not null or issued_on is not null or document_id is not null))`,
  `create unique index correction_waiting on directives.correction (citation_id) where state = 'PROPOSED'`,
  'create index correction_of_citation on directives.correction (citation_id)',
  'create index correction_newest on directives.correction (unit_id, proposed_on, id)',
  'create index correction_all on directives.correction (proposed_on, id)',
  ...scopedByUnit('directives', 'correction'),
  ...writtenBy('directives', 'correction', ['directive.record_citation']),
]

/** What citations are said to mean: decided by somebody other than who proposed it. */
export class Migration20230313000000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
