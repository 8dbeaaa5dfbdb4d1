import { isBlank } from '@province/runtime/refusal'
import { type TransferState, type TransferStep, transferLifecycle } from './transfer-lifecycle.ts'
import { decidedBeforeSent, returnReasonMissing, toComplainedOf, toItself } from './transfer-refusals.ts'

/** What is sent where, and why. */
export interface Sending {
  readonly id: string
  readonly petitionId: string
  readonly unitId: string
  readonly toUnitId: string
  /** The petition is a denunciation: only its domain hears of the transfer. */
  readonly denunciation: boolean
  /** Which time the petition is sent on, by whichever units; 1 for the first. */
  readonly ordinal: number
  readonly reason: string
  readonly document: string | null
  readonly sentOn: string
}

const LONGEST_REASON = 1_000

/** What goes along with the petition. */
type Told = 'reason' | 'document'

export interface Transfer extends Omit<Sending, Told> {
  reason: string
  document: string | null
}

/** A petition on its way to another unit: it is there when that unit says so, and comes back when it says no. */
export class Transfer {
  state: TransferState = 'SENT'
  decidedOn: string | null = null
  bounceReason: string | null = null
  version = 1

  constructor(
    sending: Sending,
    public recordedBy: string,
  ) {
    Object.assign(this, sending)
  }

  /** A petition that is sent on a second time goes round: whoever stands above both units is told. */
  get goesRound(): boolean {
    return this.ordinal > 1
  }

  /** It has arrived: what it says goes along with it. */
  acknowledge(on: string): void {
    this.decide('acknowledge', on)
  }

  /** Nothing is left of what it said. */
  leaveStub(): void {
    this.reason = ''
    this.document = null
    this.bounceReason = null
  }

  /** It was not for that unit, which says why. */
  return(reason: string, on: string): void {
    if (isBlank(reason) || reason.length > LONGEST_REASON) throw returnReasonMissing(LONGEST_REASON)
    this.decide('return', on)
    this.bounceReason = reason
  }

  private decide(step: TransferStep, on: string): void {
    this.state = transferLifecycle.step(this.state, step)
    if (on < this.sentOn) throw decidedBeforeSent(this.sentOn)
    this.decidedOn = on
    this.version += 1
  }
}

/** Whom a petition complains of: a unit, and whether the receiving one is that unit or below it. */
export interface ComplainedOf {
  unitId: string | null
  /** The receiving unit is under the one complained of, so that its people answer to it. */
  receiverIsBelow: boolean
}

/** Refuses to send a petition to where it is, and to those it complains of. */
export function refuseReceiver(from: string, to: string, complained: ComplainedOf): void {
  if (from === to) throw toItself()
  if (complained.unitId !== null && (complained.unitId === to || complained.receiverIsBelow))
    throw toComplainedOf()
}
