import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `create table reporting.recipient (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     position int not null, name text not null, sent_on date not null, acknowledged_on date, acknowledged_by text,
     version int not null, unique (report_id, position),
     check ((acknowledged_on is null) = (acknowledged_by is null)), check (acknowledged_on >= sent_on))`,
  `create table reporting.corrigendum (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null, number int not null,
     symbol text not null, signed_on date not null, body text not null, signer_name text not null,
     signer_title text not null, capacity text not null check (capacity in ('SELF', 'KT', 'TL', 'TUQ')),
     for_title text check ((for_title is null) = (capacity = 'SELF')), reason text not null, changes jsonb not null,
     previous_hash text not null, hash text not null, issued_by text not null, issued_at timestamptz not null,
     unique (report_id, number))`,
  ...scopedByUnit('reporting', 'recipient'),
  ...writtenBy('reporting', 'recipient', ['report.send']),
  ...scopedByUnit('reporting', 'corrigendum'),
  ...writtenBy('reporting', 'corrigendum', ['report.sign']),
  `drop policy changed on reporting.corrigendum`,
  `revoke update, delete on reporting.corrigendum from reporting_app`,
  `create trigger never_changed before update or delete on reporting.corrigendum
     for each row execute function reporting.refuse_change()`,
  `create trigger never_emptied before truncate on reporting.corrigendum
     for each statement execute function reporting.refuse_change()`,
]

/** Whom a report was sent to, and what was corrected since it was signed. */
export class Migration20230402000300 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
