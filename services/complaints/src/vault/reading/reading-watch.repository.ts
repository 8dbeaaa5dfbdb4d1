import { Statements } from '@province/subgraph/read'

/** What the database is told of readers. */
export class ReadingWatchRepository extends Statements {
  /** Whoever asks is an alarm where their account is new, once until somebody says what was done. */
  async alarmFreshReader(): Promise<void> {
    const text = 'select complaints.alarm_fresh_reader($1)'
    await this.rows({ name: 'alarm_fresh_reader', text, values: [this.request.today] })
  }
}
