import { type ChangedClock, DecidedCalendar, newClock } from '@province/timekeeping'
import { fold } from '@province/words'
import { v7 } from 'uuid'
import { COMPLAINTS_CLOCKS } from '../src/clock/complaints-clocks.ts'
import { clockOf } from '../src/petition/petition/classification.ts'
import { Petition } from '../src/petition/petition/petition.ts'
import { PetitionStepRecord } from '../src/petition/petition/petition-step.ts'
import { Transfer } from '../src/petition/transfer/transfer.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import type { VaultDesk } from '../src/vault/vault-desk.ts'
import { drawOf } from './draw.ts'
import type { PlannedOutcome, PlannedPetition } from './petition-plan.ts'
import { type Recovery, type SealedRecord, sealedRecord } from './petition-sealing.ts'
import { BOUNCED, fieldOf } from './petition-words.ts'
import { STANDS_AT } from './reception-days.ts'

/** A petition with all that stands around it. */
export interface MadePetition {
  petition: Petition
  record: SealedRecord | null
  steps: PetitionStepRecord[]
  clocks: ChangedClock[]
  transfers: Transfer[]
}

/** The demonstration is counted on the published calendar: what was decided by then, its clocks follow when they run. */
const LOADED = { calendar: new DecidedCalendar([]), by: DEMONSTRATION }

// Without letters and digits that are mistaken for one another; the demonstration's codes come out the same every time.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Codes that come out the same at every installation, each once. */
export function codes(): () => string {
  const draw = drawOf('codes of petitions')
  const given = new Set<string>()
  return () => {
    for (;;) {
      const code = Array.from({ length: 8 }, () => draw.one([...LETTERS])).join('')
      if (given.has(code)) continue
      given.add(code)
      return code
    }
  }
}

const stepOf = (
  { id, unitId, state }: Petition,
  step: PetitionStepRecord['step'],
  from: Petition['state'] | null,
  { reason, document, on }: { reason: string | null; document: string | null; on: string },
) =>
  new PetitionStepRecord(
    v7(),
    id,
    unitId,
    step,
    from,
    state,
    { reason, document, effectiveOn: on },
    DEMONSTRATION,
  )

/** What it becomes elsewhere, with all that goes along; a stub is left, as by the rules of the database. */
function passedOn(made: MadePetition, petition: Petition, transfer: Transfer): MadePetition {
  const left = { reason: null, document: null, on: transfer.sentOn }
  const steps = made.steps.map((step) => ({ ...step, petitionId: petition.id }))
  const arrived: MadePetition = { petition, record: made.record, steps, clocks: [], transfers: [] }
  made.record = null
  made.steps = [stepOf(made.petition, 'transfer', 'CLASSIFIED', left)]
  made.petition.leaveStub()
  for (const way of [...made.transfers, transfer]) way.leaveStub()
  return arrived
}

const silent = (on: string) => ({ reason: null, document: null, on })

/** Makes petitions of what was planned, by the rules of the domain itself. */
export class PetitionMaker {
  readonly #code = codes()

  constructor(
    private readonly recovery: Recovery,
    private readonly desk: VaultDesk,
    /** The unit above each unit, by its id. */
    private readonly above: ReadonlyMap<string, string>,
  ) {}

  /** The petition, and the one it became elsewhere where it was sent on and arrived. */
  make(planned: PlannedPetition): MadePetition[] {
    const recordId = v7()
    const record = sealedRecord(recordId, planned, this.recovery, this.desk)
    const petition = this.#registered(planned, recordId)
    const made: MadePetition = { petition, record, steps: [], clocks: [], transfers: [] }
    made.steps.push(stepOf(petition, 'register', null, silent(planned.receivedOn)))
    if (planned.found) {
      petition.classify(planned.found, DEMONSTRATION)
      petition.field = fieldOf(planned.summary)
      made.steps.push(stepOf(petition, 'classify', 'RECEIVED', silent(planned.classifiedOn)))
    }
    const arrived = planned.concluded ? this.#conclude(made, planned.concluded) : []
    this.#time(made, planned)
    return [made, ...arrived]
  }

  #registered({ unit, ...planned }: PlannedPetition, vaultRecordId: string): Petition {
    return new Petition({
      id: v7(),
      unitId: unit.id,
      code: this.#code(),
      channel: planned.channel,
      receivedOn: planned.receivedOn,
      summary: planned.summary,
      summaryFolded: fold(planned.summary),
      people: planned.people,
      anonymous: planned.anonymous,
      complainedUnitId: null,
      againstHead: false,
      visitId: null,
      vaultRecordId,
      registeredBy: DEMONSTRATION,
      cameById: null,
      handedOverFromId: null,
    })
  }

  #conclude(made: MadePetition, concluded: PlannedOutcome): MadePetition[] {
    const { petition } = made
    const to = this.above.get(petition.unitId)
    const { outcome, on, reason, document } = concluded
    // Nobody stands above the province: it keeps what it would have sent on.
    if (outcome === 'transfer' && !to) return []
    petition.conclude(outcome)
    made.steps.push(stepOf(petition, outcome, 'CLASSIFIED', concluded))
    if (outcome !== 'transfer' || !to) return []
    const denunciation = petition.isDenunciation
    const sending = {
      id: v7(),
      petitionId: petition.id,
      unitId: petition.unitId,
      toUnitId: to,
      denunciation,
      ordinal: 1,
    }
    const transfer = new Transfer({ ...sending, reason, document, sentOn: on }, DEMONSTRATION)
    made.transfers.push(transfer)
    return this.#answer(made, transfer)
  }

  /** Most transfers are acknowledged, a few come back, the latest are on their way. */
  #answer(made: MadePetition, transfer: Transfer): MadePetition[] {
    const { petition } = made
    const draw = drawOf(`answer to ${petition.code}`)
    const on = transfer.sentOn
    if (on >= '2023-06-08' || draw.chance(4)) return []
    if (on >= '2023-05-15' && draw.chance(20)) {
      transfer.return(draw.one(BOUNCED), on)
      petition.comeBack()
      made.steps.push(
        stepOf(petition, 'transferReturned', 'TRANSFERRED', {
          reason: transfer.bounceReason,
          document: null,
          on,
        }),
      )
      return []
    }
    const received = new Petition({
      ...petition,
      id: v7(),
      unitId: transfer.toUnitId,
      code: this.#code(),
      receivedOn: on,
      registeredBy: DEMONSTRATION,
      cameById: transfer.id,
    })
    transfer.acknowledge(on)
    const arrived = passedOn(made, received, transfer)
    arrived.steps.push(stepOf(received, 'register', null, silent(on)))
    if (petition.classification)
      received.classify({ ...petition.classification, jurisdiction: 'OWN' }, DEMONSTRATION)
    arrived.steps.push(stepOf(received, 'classify', 'RECEIVED', silent(on)))
    const last = received.outcomes[0]
    const waits = on >= '2023-05-25' || last === undefined
    if (!waits) received.conclude(last)
    if (!waits)
      arrived.steps.push(
        stepOf(received, last, 'CLASSIFIED', { reason: 'Đã xử lý xong', document: null, on }),
      )
    arrived.clocks.push(this.#clock(received, 'reception.notify', on, waits ? null : on))
    const kind = received.classification && clockOf(received.classification)
    if (kind) arrived.clocks.push(this.#clock(received, kind, on, waits ? null : on))
    return [arrived]
  }

  #time({ petition, clocks, transfers }: MadePetition, { found, concluded }: PlannedPetition): void {
    const ended =
      petition.outcomes.length === 0 && petition.state !== 'RECEIVED' && concluded ? concluded.on : null
    clocks.push(this.#clock(petition, 'reception.notify', petition.receivedOn, ended))
    const kind = found && clockOf(found)
    if (kind) clocks.push(this.#clock(petition, kind, petition.receivedOn, ended))
    for (const transfer of transfers) {
      const { id, unitId, toUnitId, sentOn, state, denunciation, decidedOn } = transfer
      const asked = {
        subjectKind: 'transfer',
        subjectId: id,
        unitId: state === 'BOUNCED' ? unitId : toUnitId,
        waitingUnitId: state === 'BOUNCED' ? null : unitId,
        kind: 'transfer.acknowledge',
        trigger: sentOn,
        restricted: denunciation,
      } as const
      clocks.push(
        newClock(COMPLAINTS_CLOCKS, v7(), asked, LOADED, (clock) =>
          decidedOn ? clock.satisfy(decidedOn) : clock,
        ),
      )
    }
  }

  #clock(
    petition: Petition,
    kind: NonNullable<ReturnType<typeof clockOf>> | 'reception.notify',
    from: string,
    end: string | null,
  ) {
    const asked = {
      subjectKind: 'petition',
      subjectId: petition.id,
      unitId: petition.unitId,
      kind,
      trigger: from,
      restricted: petition.isDenunciation,
    } as const
    return newClock(COMPLAINTS_CLOCKS, v7(), asked, LOADED, (clock) =>
      end && end <= STANDS_AT ? clock.satisfy(end) : clock,
    )
  }
}
