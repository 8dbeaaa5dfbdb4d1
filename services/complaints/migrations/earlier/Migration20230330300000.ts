import { Migration } from '@mikro-orm/migrations'
import { auditByMonthIndex } from '@province/subgraph/audit'

// As it stood when this was written: what is added later is listed by another index.
const BY_MONTH = [
  ...['openIntake', 'saveIntake', 'abandonIntake', 'beginFile', 'appendToFile', 'finishFile', 'abandonFile'],
  ...['registerPetition', 'classifyPetition', 'acceptPetition', 'advisePetition', 'returnPetition'],
  ...['archivePetition', 'answerPetition', 'mergePetition', 'tiePetition', 'openMatter', 'tieVisit'],
  ...['transferPetition', 'acknowledgeTransfer', 'returnTransfer'],
  ...['extendClock', 'pauseClock', 'resumeClock', 'clearAlarm'],
]

/** An audit of petitions is listed by the month of what was done. */
export class Migration20230330300000 extends Migration {
  override up(): void {
    this.addSql(auditByMonthIndex('complaints', BY_MONTH))
    // A sender has some sixty marks: they are taken into the index many at a time.
    for (const index of ['petition_sender_marks', 'petition_sender_pairs'])
      this.addSql(`alter index complaints.${index} reset (fastupdate)`)
  }
}
