import { type Days, refuseBackwards, refuseEnd } from '../duty/days.ts'
import type { Duty } from '../duty/duty.ts'
import { wordsOf } from '../duty/words.ts'
import { actsForOneself } from './duty-delegation-refusals.ts'

/** Who acts for whom, in what, by which document. */
export interface DelegatedDuty {
  unitId: string
  duty: Duty
  /** Who is in charge. */
  holderId: string
  /** Who acts for them. */
  actingId: string
  document: string
}

export interface DutyDelegation extends Readonly<DelegatedDuty> {}

/** Somebody acts for who is in charge, for a span of days. */
export class DutyDelegation {
  version = 1

  constructor(
    readonly id: string,
    { unitId, duty, holderId, actingId, document }: DelegatedDuty,
    readonly validFrom: string,
    public validTo: string | null,
    readonly recordedBy: string,
  ) {
    Object.assign(this, { unitId, duty, holderId, actingId, document })
  }

  /** A duty newly delegated, by a document, to somebody else. */
  static make(id: string, delegated: DelegatedDuty, days: Days, by: string): DutyDelegation {
    refuseBackwards(days)
    if (delegated.holderId === delegated.actingId) throw actsForOneself()
    const document = wordsOf('document', delegated.document)
    return new DutyDelegation(id, { ...delegated, document }, days.from, days.to, by)
  }

  /** From that day on nobody acts by this document. */
  end(on: string): void {
    refuseEnd({ from: this.validFrom, to: this.validTo }, on)
    this.validTo = on
    this.version += 1
  }
}
