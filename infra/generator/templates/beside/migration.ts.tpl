import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table __schema__.__table__ (
     id uuid primary key, unit_id uuid not null, title text not null, opened_on date not null,
     state text not null check (state in ('OPEN', 'CLOSED')), closed_on date, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index __table___by_unit on __schema__.__table__ (unit_id, opened_on desc, id desc)',
  'create index __table___by_day on __schema__.__table__ (opened_on desc, id desc)',
  ...scopedByUnit('__schema__', '__table__'),
  ...writtenBy('__schema__', '__table__', ['__action__']),
]

/** The table of __noun_words__s: whoever has the unit in sight reads, who holds the action writes. */
export class __Migration__ extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
