import { Migration } from '@mikro-orm/migrations'

const columns = [
  'alter table complaints.complaint_case add column officer_account text',
  'alter table complaints.complaint_case add column verified_on date',
  'alter table complaints.complaint_case add column unverified text',
  'alter table complaints.complaint_case_step add column by_unit_id uuid',
  'alter table complaints.denunciation_case add column officer_account text',
  'alter table complaints.denunciation_case add column verified_on date',
  `alter table complaints.denunciation_case add column kept_out text[] not null default '{}'`,
  'alter table complaints.denunciation_case_step add column by_unit_id uuid',
]

// What was recorded before says it by its steps; what was decided without any is told as that.
const told = ['complaint_case', 'denunciation_case'].flatMap((table) => [
  `alter table complaints.${table}_step no force row level security`,
  `update complaints.${table} c set verified_on = (select min(s.happened_on) from complaints.${table}_step s
     where s.case_id = c.id and s.step = 'verify')`,
  `alter table complaints.${table}_step force row level security`,
])

const held = [
  `update complaints.complaint_case set unverified = 'Ghi trước khi hệ thống hỏi kết quả xác minh.'
     where decided_on is not null and verified_on is null`,
  `alter table complaints.complaint_case add constraint complaint_case_verified
     check (state not in ('DECIDED', 'PUBLISHED', 'ENFORCING', 'CLOSED') or verified_on is not null or unverified is not null)`,
  `update complaints.denunciation_case set verified_on = concluded_on where concluded_on is not null and verified_on is null`,
  `alter table complaints.denunciation_case add constraint denunciation_case_verified
     check (state not in ('CONCLUDED', 'HANDLED', 'CLOSED') or verified_on is not null)`,
  `alter table complaints.denunciation_case add constraint denunciation_case_kept_out
     check (officer_account is null or (officer_account <> all (kept_out) and officer_account is distinct from concerned_account))`,
]

/** Nothing is decided that was not verified, nor verified by who has no part in it; who took a case up again is told. */
export class Migration20230390120600 extends Migration {
  override up(): void {
    for (const sql of [...columns, ...told, ...held]) this.addSql(sql)
  }
}
