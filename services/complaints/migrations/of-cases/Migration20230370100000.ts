import { Migration } from '@mikro-orm/migrations'

const STATES = [
  ...['PENDING_ACCEPTANCE', 'ACCEPTED', 'REFUSED', 'VERIFYING', 'DIALOGUE', 'SUSPENDED', 'DECIDED'],
  ...['PUBLISHED', 'ENFORCING', 'CLOSED', 'WITHDRAWN'],
]

const steps = ['complaint_case_step', 'denunciation_case_step'].flatMap((table) => [
  `alter table complaints.${table} add column people int check (people > 0),
     add column petition_id uuid references complaints.petition deferrable initially deferred,
     add check ((people is null) = (petition_id is null))`,
])

const states = [
  'alter table complaints.complaint_case drop constraint complaint_case_state_check',
  `alter table complaints.complaint_case add constraint complaint_case_state_check
     check (state in (${STATES.map((state) => `'${state}'`).join(', ')}))`,
]

/** Cases are suspended; some of those behind one withdraw and the rest go on. */
export class Migration20230370100000 extends Migration {
  override up(): void {
    for (const sql of [...steps, ...states]) this.addSql(sql)
  }
}
