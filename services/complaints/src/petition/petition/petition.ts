import { isBlank } from '@province/runtime/refusal'
import type { PetitionChannel } from '../intake/intake.ts'
import {
  type Classification,
  classificationOf,
  type Jurisdiction,
  outcomesNow,
  outcomesOf,
  type PetitionField,
  type PetitionKind,
} from './classification.ts'
import {
  type Outcome,
  type PetitionState,
  type PetitionStep,
  petitionLifecycle,
} from './petition-lifecycle.ts'
import {
  backdatedTooFar,
  effectiveLater,
  fieldSaidAlready,
  mergeOfDenunciation,
  mergeWithItself,
  outcomeNotForThis,
  reasonMissing,
  stepNotAllowed,
  textTooLong,
} from './petition-refusals.ts'

/** What a petition is registered with: nothing of it names anybody. */
export interface Registration {
  id: string
  unitId: string
  code: string
  channel: PetitionChannel
  receivedOn: string
  summary: string
  summaryFolded: string
  people: number
  anonymous: boolean
  complainedUnitId: string | null
  againstHead: boolean
  visitId: string | null
  /** What was sealed of it; null of a petition that was passed on: that went along. */
  vaultRecordId: string | null
  registeredBy: string
  /** The transfer by which it came, from another unit; of what was found to be a denunciation, the stub it left. */
  cameById: string | null
  /** The unit it was meant for, which has merged away. */
  handedOverFromId: string | null
}

/** Why and when something was done, and by which document. */
export interface Grounds {
  reason: string
  document: string | null
  /** The day it took effect; may lie before today, never before the petition was received. */
  effectiveOn: string
}

const LONGEST_REASON = 1_000
const LONGEST_DOCUMENT = 200

/** By which transfer a petition comes, to which unit. */
interface Arrival {
  readonly id: string
  readonly toUnitId: string
  readonly denunciation: boolean
}

/** Under which id and code it is received, by whom, on which day. */
interface ReceivedHere {
  id: string
  code: string
  subject: string
  today: string
}

/** What goes along with a petition that is passed on. */
type Told = 'summary' | 'summaryFolded' | 'vaultRecordId' | 'complainedUnitId'

export interface Petition extends Readonly<Omit<Registration, Told>>, Pick<Registration, Told> {}

/** What somebody sent to a unit, by a code that says nothing of them: who they are is in the vault. */
export class Petition {
  state: PetitionState = 'RECEIVED'
  kind: PetitionKind | null = null
  jurisdiction: Jurisdiction | null = null
  conditionsMet: boolean | null = null
  /** What it is about; null: nobody has said. */
  field: PetitionField | null = null
  matterId: string | null = null
  mergedIntoId: string | null = null
  recordedBy = ''
  version = 1

  constructor(registration: Registration) {
    // What is registered from another petition brings along where that one stood: a new one stands at its beginning.
    Object.assign(this, registration, { ...this, recordedBy: registration.registeredBy })
  }

  /** A petition that was sent on, as one of the unit that confirms its receipt. */
  static receivedFrom(
    sent: Petition,
    { id: cameById, toUnitId, denunciation }: Arrival,
    here: ReceivedHere,
  ): Petition {
    const { id, code, subject, today } = here
    const petition = new Petition({
      ...sent,
      id,
      code,
      unitId: toUnitId,
      receivedOn: today,
      visitId: null,
      registeredBy: subject,
      cameById,
      handedOverFromId: null,
    })
    if (denunciation) petition.kind = 'DENUNCIATION'
    return petition
  }

  /**
   * A complaint or reflection that is found to be a denunciation, as it goes on: under an id and a code of its own, to
   * which nothing points that others have seen.
   */
  static guardedFrom(known: Petition, { id, code }: Pick<ReceivedHere, 'id' | 'code'>): Petition {
    const guarded = new Petition({ ...known, id, code, visitId: null, cameById: known.id })
    guarded.state = known.state
    return guarded
  }

  get isDenunciation(): boolean {
    return this.kind === 'DENUNCIATION'
  }

  get classification(): Classification | null {
    return classificationOf(this)
  }

  /** What may become of it now, by the rules of the day it was received. */
  get outcomes(): readonly Outcome[] {
    return outcomesNow(this.state, this.classification, this.receivedOn)
  }

  /** Says what it is, and who says so. */
  classify(found: Classification, by: string): void {
    outcomesOf(found, this.receivedOn)
    this.step('classify')
    this.kind = found.kind
    this.jurisdiction = found.jurisdiction
    this.conditionsMet = found.conditionsMet
    this.recordedBy = by
  }

  /** Says what it is about, now or anew; what went on to another unit is said there. */
  nameField(field: PetitionField): void {
    if (this.kind === null || this.state === 'TRANSFERRED') throw stepNotAllowed('field', this.state)
    if (this.field === field) throw fieldSaidAlready()
    this.field = field
    this.version += 1
  }

  /** An outcome that the rules leave to what it is. */
  conclude(outcome: Outcome): void {
    petitionLifecycle.step(this.state, outcome)
    if (!this.outcomes.includes(outcome)) throw outcomeNotForThis(outcome, this.outcomes)
    this.step(outcome)
  }

  /** What its case decides of it, whatever it was classified as: there it was checked. */
  concludeWithCase(outcome: Outcome): void {
    this.step(outcome)
  }

  /** It is the same as another one, which goes on for both; denunciations are never told to be the same. */
  mergeInto(other: Petition): void {
    if (other.id === this.id) throw mergeWithItself()
    if (this.isDenunciation || other.isDenunciation) throw mergeOfDenunciation()
    this.step('merge')
    this.mergedIntoId = other.id
    this.matterId ??= other.matterId
  }

  /** Where it was sent it was not taken: it waits here again. */
  comeBack(): void {
    this.step('transferReturned')
  }

  /** It has arrived elsewhere: what it says went along, and this is what stays of every one that was passed on. */
  leaveStub(): void {
    this.summary = ''
    this.summaryFolded = ''
    this.vaultRecordId = null
    this.matterId = null
    this.complainedUnitId = null
  }

  /**
   * It goes on as a denunciation, and leaves what every petition leaves that was passed on, another authority being
   * competent for it; answers the steps by which it came there, as events tell them.
   */
  leaveToGuarded(by: string): { step: PetitionStep; state: PetitionState; version: number }[] {
    const { kind, jurisdiction } = this
    const told = (step: PetitionStep) => ({ step, state: this.state, version: this.version })
    const steps = []
    if (kind && jurisdiction !== 'OTHER_AUTHORITY') {
      this.classify({ kind, jurisdiction: 'OTHER_AUTHORITY', conditionsMet: true }, by)
      steps.push(told('classify'))
    }
    this.step('transfer')
    this.leaveStub()
    return [...steps, told('transfer')]
  }

  /** Known to others by what it was taken for. */
  get isOpen(): boolean {
    return this.kind !== null && !this.isDenunciation
  }

  tieTo(matterId: string): void {
    this.matterId = matterId
    this.version += 1
  }

  // Not #private: what the database gives back is no instance that was constructed.
  private step(step: PetitionStep): void {
    this.state = petitionLifecycle.step(this.state, step)
    this.version += 1
  }
}

/** Refuses grounds that nobody could rely on later. */
export function refuseGrounds(grounds: Grounds, receivedOn: string, today: string): void {
  if (isBlank(grounds.reason)) throw reasonMissing()
  if (grounds.reason.length > LONGEST_REASON) throw textTooLong('input.reason', LONGEST_REASON)
  if ((grounds.document?.length ?? 0) > LONGEST_DOCUMENT)
    throw textTooLong('input.document', LONGEST_DOCUMENT)
  if (grounds.effectiveOn > today) throw effectiveLater()
  if (grounds.effectiveOn < receivedOn) throw backdatedTooFar(receivedOn)
}
