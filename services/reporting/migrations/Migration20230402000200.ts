import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `create table reporting.report_step (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null, step text not null,
     from_state text not null, to_state text not null, reason text, effective_on date not null, taken_by text not null,
     taken_at timestamptz not null)`,
  `create index report_step_of_report on reporting.report_step (report_id, taken_at, id)`,
  `create table reporting.signature (
     id uuid primary key, report_id uuid not null unique references reporting.report, unit_id uuid not null,
     symbol text not null, signed_on date not null, body text not null, signer_name text not null,
     signer_title text not null, capacity text not null check (capacity in ('SELF', 'KT', 'TL', 'TUQ')),
     for_title text check ((for_title is null) = (capacity = 'SELF')), text jsonb not null, figures int not null,
     text_hash text not null, seal text not null, signed_by text not null, signed_at timestamptz not null)`,
  `create table reporting.frozen_figure (
     id uuid primary key, report_id uuid not null references reporting.report, unit_id uuid not null,
     position int not null, key text not null, content jsonb not null, previous_hash text not null, hash text not null,
     unique (report_id, position), unique (report_id, key))`,
]

const WRITTEN_BY = {
  report_step: ['report.reconcile', 'report.review', 'report.sign', 'report.send'],
  signature: ['report.sign'],
  frozen_figure: ['report.sign'],
}

const ADDED_ONLY = Object.entries(WRITTEN_BY).flatMap(([table, actions]) => [
  ...scopedByUnit('reporting', table),
  ...writtenBy('reporting', table, actions),
  `drop policy changed on reporting.${table}`,
  `revoke update, delete on reporting.${table} from reporting_app`,
])

// Not even the owner of the tables changes what was signed by mistake; who takes the trigger away is named by the seal.
const frozen = [
  `create function reporting.refuse_change() returns trigger language plpgsql as $$
     begin raise exception 'what was signed is never changed: %', tg_table_name using errcode = 'restrict_violation'; end $$`,
  ...['signature', 'frozen_figure', 'report_step', 'reconciliation'].flatMap((table) => [
    `create trigger never_changed before update or delete on reporting.${table}
       for each row execute function reporting.refuse_change()`,
    `create trigger never_emptied before truncate on reporting.${table}
       for each statement execute function reporting.refuse_change()`,
  ]),
  `create function reporting.refuse_restating_signed() returns trigger language plpgsql as $$
     begin
       if exists (select 1 from reporting.signature s where s.report_id = coalesce(new.report_id, old.report_id)) then
         raise exception 'the report of this figure is signed' using errcode = 'restrict_violation';
       end if;
       return coalesce(new, old);
     end $$`,
  `create trigger not_once_signed before insert or update or delete on reporting.stated_figure
     for each row execute function reporting.refuse_restating_signed()`,
]

/** Steps, signatures and frozen figures: only ever added to, which the database holds. */
export class Migration20230402000200 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...ADDED_ONLY, ...frozen]) this.addSql(sql)
  }
}
