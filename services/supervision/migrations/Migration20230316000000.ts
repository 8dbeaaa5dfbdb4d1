import { Migration } from '@mikro-orm/migrations'

const SUBJECTS = [
  'INVESTMENT_POLICY_HOUSING',
  'INVESTMENT_ADJUSTED_HOUSING',
  'INVESTMENT_POLICY_ROADS',
  'INVESTMENT_ADJUSTED_ROADS',
  'INVESTMENT_POLICY_OFFICES',
  'LAND_RECOVERY_LIST',
  'RICE_LAND_LIST',
]

/** What resolutions are on, as the reports count them. */
export class Migration20230316000000 extends Migration {
  override up(): void {
    const among = SUBJECTS.map((subject) => `'${subject}'`).join(', ')
    this.addSql(
      `alter table supervision.follow_up add column resolution_subject text check (resolution_subject in (${among}))`,
    )
    this.addSql(
      `alter table supervision.follow_up add check (resolution_subject is null or kind = 'RESOLUTION')`,
    )
  }
}
