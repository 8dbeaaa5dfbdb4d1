import { Migration } from '@mikro-orm/migrations'

const RENAMED = { guide: 'advise', file: 'archive', bounce: 'transferReturned' }

// A step that was recorded is never changed; here it only gets the name under which it is spoken of now.
const renames = Object.entries(RENAMED).map(
  ([before, now]) => `update complaints.petition_step set step = '${now}' where step = '${before}'`,
)

const indexes = [
  'create index transfer_by_sender on complaints.transfer (unit_id, sent_on desc, id desc)',
  'create index transfer_by_receiver on complaints.transfer (to_unit_id, sent_on desc, id desc)',
  'create index transfer_by_day on complaints.transfer (sent_on desc, id desc)',
  'create index alarm_by_unit on complaints.alarm (unit_id, raised_on desc, id desc)',
]

/** Steps are called as the law's English calls them; lists of transfers and alarms are read in order from an index. */
export class Migration20230221000000 extends Migration {
  override up(): void {
    // The owner of a table that forces row-level security on itself would change no row.
    this.addSql('alter table complaints.petition_step no force row level security')
    for (const sql of [...renames, ...indexes]) this.addSql(sql)
    this.addSql('alter table complaints.petition_step force row level security')
  }
}
