import { isBlank } from '@province/runtime/refusal'
import { normalise } from '@province/words'
import { type PartyTexts, personsIn, tellsOf } from '../../naming/naming.ts'
import {
  abandonedAlready,
  noPeople,
  receivedLater,
  summaryMissing,
  summaryTells,
  tooLong,
} from './intake-refusals.ts'

/** How a petition came. */
export type PetitionChannel = 'IN_PERSON' | 'POST' | 'ONLINE' | 'FORWARDED'

/** Where a petition that is being written down stands. */
export type IntakeState = 'OPEN' | 'REGISTERED' | 'ABANDONED'

/** What is sealed from the first keystroke on: whoever sent it, in their words, and whom they accuse by name. */
export interface SealedTexts extends PartyTexts {
  rawText?: string
}

/** What is known of a petition without naming anybody; what is not given stays as it was. */
export interface IntakeFacts {
  channel?: PetitionChannel
  receivedOn?: string
  summary?: string
  people?: number
  anonymous?: boolean
  complainedUnitId?: string | null
  againstHead?: boolean
  visitId?: string | null
}

const LONGEST: Readonly<Record<keyof SealedTexts, number>> = {
  senderName: 200,
  senderAddress: 300,
  nationalId: 20,
  phone: 20,
  rawText: 100_000,
  complainedPerson: 200,
}
/** What may be taken back to nothing; of anything else null says what leaving it out says. */
const CLEARABLE: ReadonlySet<string> = new Set(['complainedUnitId', 'visitId'])
const LONGEST_SUMMARY = 1_000
const MOST_PEOPLE = 10_000

/** The sealed texts that were given, in one Unicode form; refuses one that is longer than its field. */
export function readSealed(texts: SealedTexts): SealedTexts {
  const given = Object.entries(texts).filter(
    (entry): entry is [keyof SealedTexts, string] => entry[1] != null,
  )
  for (const [field, text] of given)
    if (text.length > LONGEST[field]) throw tooLong(`input.sealed.${field}`, LONGEST[field])
  return Object.fromEntries(given.map(([field, text]) => [field, normalise(text)]))
}

/** A petition while it is written down, saved on the server from the first keystroke, for who opened it alone. */
export class Intake {
  state: IntakeState = 'OPEN'
  channel: PetitionChannel = 'IN_PERSON'
  receivedOn: string
  summary = ''
  people = 1
  anonymous = false
  complainedUnitId: string | null = null
  againstHead = false
  visitId: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly openedBy: string,
    readonly vaultRecordId: string,
    /** The unit it was brought to, where that one has merged away. */
    readonly handedOverFromId: string | null,
    today: string,
    public savedAt: Date,
  ) {
    this.receivedOn = today
  }

  /** Takes over what was given; refuses what no petition can be. */
  save(facts: IntakeFacts, today: string): void {
    this.refuseEnded()
    const given = Object.entries(facts).filter(
      ([name, value]) => value !== undefined && (value !== null || CLEARABLE.has(name)),
    )
    Object.assign(this, Object.fromEntries(given))
    this.summary = normalise(this.summary)
    if (this.receivedOn > today) throw receivedLater()
    if (this.summary.length > LONGEST_SUMMARY) throw tooLong('input.summary', LONGEST_SUMMARY)
    if (this.people < 1 || this.people > MOST_PEOPLE) throw noPeople(MOST_PEOPLE)
  }

  /** Each time something was saved. */
  touch(at: Date): void {
    this.version += 1
    this.savedAt = at
  }

  /** Ready to be registered: it has a summary, and the summary names nobody. */
  refuseUnready(sealed: SealedTexts | undefined): void {
    this.refuseEnded()
    if (isBlank(this.summary)) throw summaryMissing()
    const telling = tellsOf(this.summary, personsIn(sealed ?? {}))
    if (telling) throw summaryTells(telling)
  }

  end(state: 'REGISTERED' | 'ABANDONED'): void {
    this.refuseEnded()
    this.state = state
    this.version += 1
  }

  refuseEnded(): void {
    if (this.state !== 'OPEN') throw abandonedAlready()
  }
}
