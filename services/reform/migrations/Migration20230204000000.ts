import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const WRITTEN_BY = ['reform.enter_month', 'reform.verify_month', 'reform.approve_month']

const table = [
  `create table reform.monthly_entry (
     id uuid primary key, unit_id uuid not null,
     form text not null check (form in ('DOSSIERS', 'CENTRE_TRANSACTIONS', 'ELECTRONIC_DOCUMENTS')),
     month date not null check (extract(day from month) = 1), counts jsonb not null,
     state text not null check (state in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'APPROVED', 'LOCKED', 'RETURNED', 'REOPENED')),
     reason text, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (unit_id, form, month))`,
  'create index monthly_entry_by_unit on reform.monthly_entry (unit_id, month desc, id desc)',
  'create index monthly_entry_newest on reform.monthly_entry (month desc, id desc)',
  ...scopedByUnit('reform', 'monthly_entry'),
  ...writtenBy('reform', 'monthly_entry', WRITTEN_BY),
]

/** What units report of their months: dossiers, transactions of centres, electronic documents. */
export class Migration20230204000000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
