import { dayOutside, wordsUpTo } from '@province/runtime/refusal'
import { type AgreementState, agreementLifecycle } from './agreement-lifecycle.ts'
import { withItself, yearOutside } from './agreement-refusals.ts'

/** What two bodies sign. */
export interface Signed {
  readonly unitId: string
  /** Whose plan it is, and with whom, as they are called. */
  readonly ownName: string
  readonly partnerName: string
  /** The bodies of the organization; null: known by words alone. */
  readonly ownBodyId?: string | null
  readonly partnerBodyId?: string | null
  readonly title: string
  /** Its symbol, where one is known. */
  readonly document: string | null
  /** The year it is for. */
  readonly year: number
  readonly signedOn: string
}

export interface Agreement extends Signed {}

const LONGEST = 300
const refuseWords = wordsUpTo(LONGEST)
const FIRST_YEAR = 1945

const NAMES = {
  ownName: { vi: 'Hãy ghi tên cơ quan ký', en: 'Name the body that signs' },
  partnerName: { vi: 'Hãy ghi tên cơ quan phối hợp', en: 'Name the body it is signed with' },
  title: { vi: 'Hãy ghi nội dung phối hợp', en: 'Say what it is about' },
} as const

/** A coordination agreement: two bodies plan together for a year. */
export class Agreement {
  state: AgreementState = 'IN_FORCE'
  endedOn: string | null = null
  endedBecause: string | null = null
  invented = false
  version = 1

  constructor(
    readonly id: string,
    signed: Signed,
    readonly recordedBy: string,
  ) {
    Object.assign(this, signed)
  }

  /** Refuses what is not said, and a day to come. */
  static sign(id: string, signed: Signed, { subject, today }: { subject: string; today: string }): Agreement {
    for (const name of Object.keys(NAMES) as (keyof typeof NAMES)[])
      refuseWords(`input.${name}`, signed[name], NAMES[name])
    if (signed.ownBodyId != null && signed.ownBodyId === signed.partnerBodyId) throw withItself()
    if (signed.signedOn > today) throw dayOutside('input.signedOn', '1945-09-02', today)
    const last = Number(today.slice(0, 4)) + 1
    if (signed.year < FIRST_YEAR || signed.year > last) throw yearOutside(FIRST_YEAR, last)
    return new Agreement(id, signed, subject)
  }

  /** It does not hold any longer, and why. */
  end(on: string, because: string, today: string): void {
    this.state = agreementLifecycle.step(this.state, 'end')
    refuseWords('input.because', because, { vi: 'Hãy ghi lý do kết thúc', en: 'Say why it ends' })
    if (on < this.signedOn || on > today) throw dayOutside('input.on', this.signedOn, today)
    Object.assign(this, { endedOn: on, endedBecause: because, version: this.version + 1 })
  }
}
