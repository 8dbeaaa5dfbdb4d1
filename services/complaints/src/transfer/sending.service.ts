import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { validate as isId, v7 } from 'uuid'
import type { AlarmRaisingService } from '../alarm/alarm-raising.service.ts'
import type { ClockService } from '../clock/clock.service.ts'
import type { GroundsAsked, OutcomeService } from '../petition/outcome.service.ts'
import type { PetitionRepository } from '../petition/petition.repository.ts'
import { Petition } from '../petition/petition.ts'
import { newPetitionCode } from '../petition/petition-code.ts'
import { eventNoun, type PetitionWritingService, type Seen } from '../petition/petition-writing.service.ts'
import type { TransferRepository, TransferRow } from './transfer.repository.ts'
import { refuseReceiver, Transfer } from './transfer.ts'
import { receiverUnknown } from './transfer-refusals.ts'

const HANDLE = 'petition.handle'

const rowOf = ({ kept, recordedBy, ...transfer }: Transfer): TransferRow => transfer

/** Sends petitions on to other units, takes them in there, or sends them back. */
export class SendingService {
  constructor(
    private readonly transfers: TransferRepository,
    private readonly petitions: PetitionRepository,
    private readonly writing: PetitionWritingService,
    private readonly outcomes: OutcomeService,
    private readonly clocks: ClockService,
    private readonly alarms: AlarmRaisingService,
  ) {}

  /** Sends a petition to a unit, which has five working days to say that it is there. */
  async send(seen: Seen, to: string, asked: GroundsAsked): Promise<TransferRow> {
    const petition = await this.writing.seen(seen)
    await this.#refuseReceiver(petition, to)
    const grounds = this.outcomes.grounds(petition, asked)
    const { id, state: from, unitId, cameById } = petition
    petition.conclude('transfer')
    const ordinal = (await this.transfers.sentBefore(id, cameById)) + 1
    const { actor } = this.writing.request
    const kept = petition.isDenunciation
    const sending = { ...grounds, id: v7(), petitionId: id, unitId, toUnitId: to, kept, ordinal }
    const transfer = new Transfer({ ...sending, sentOn: grounds.effectiveOn }, actor.subject)
    this.transfers.add(transfer)
    await this.clocks.satisfy(id, null, grounds.effectiveOn)
    await this.#timeAnswer(transfer)
    this.writing.leave(petition, 'transfer', from, grounds)
    this.#tell('transfer_sent', petition, transfer, to)
    if (transfer.goesRound) await this.#alarm(transfer)
    return rowOf(transfer)
  }

  /** It is there: from now on it is a petition of the receiving unit, under a code of its own. */
  async acknowledge(seen: Seen): Promise<TransferRow> {
    const transfer = await this.#received(seen)
    const { actor, clock } = this.writing.request
    const sent = await this.petitions.load(transfer.petitionId)
    if (!sent) throw forbiddenOrMissing()
    const today = clock.today()
    const received = new Petition({
      ...sent,
      id: v7(),
      unitId: transfer.toUnitId,
      code: newPetitionCode(),
      receivedOn: today,
      visitId: null,
      registeredBy: actor.subject,
      cameById: transfer.id,
      handedOverFromId: null,
    })
    if (transfer.kept) received.kind = 'DENUNCIATION'
    transfer.acknowledge(received.id, today)
    this.petitions.add(received)
    this.writing.leave(received, 'register', null, { reason: null, document: null, effectiveOn: today })
    await this.clocks.satisfy(transfer.id, null, today)
    await this.clocks.arm({
      subjectKind: 'petition',
      subjectId: received.id,
      unitId: received.unitId,
      kind: 'reception.notify',
      trigger: today,
      restricted: transfer.kept,
    })
    this.#tell('transfer_acknowledged', sent, transfer, transfer.unitId)
    return rowOf(transfer)
  }

  /** It is not for this unit: it waits at the sender again, and its time runs from the day it was received there. */
  async bounce(seen: Seen, reason: string): Promise<TransferRow> {
    const transfer = await this.#received(seen)
    const sent = await this.petitions.load(transfer.petitionId)
    if (!sent) throw forbiddenOrMissing()
    const { state: from } = sent
    const today = this.writing.request.clock.today()
    transfer.bounce(reason, today)
    sent.comeBack()
    await this.clocks.satisfy(transfer.id, null, today)
    await this.clocks.arm({
      subjectKind: 'petition',
      subjectId: sent.id,
      unitId: sent.unitId,
      kind: 'reception.notify',
      trigger: sent.receivedOn,
      restricted: transfer.kept,
    })
    this.writing.leave(sent, 'bounce', from, { reason, document: null, effectiveOn: today })
    return rowOf(transfer)
  }

  async #refuseReceiver({ unitId, complainedUnitId }: Petition, to: string): Promise<void> {
    const today = this.writing.request.clock.today()
    const receiver = isId(to) ? await this.transfers.receiver(to, complainedUnitId, today) : undefined
    if (!receiver?.exists) throw receiverUnknown()
    refuseReceiver(unitId, to, { unitId: complainedUnitId, receiverIsBelow: receiver.isBelowComplained })
  }

  /** The transfer as it was seen, for who handles petitions of the receiving unit. */
  async #received({ id, expectedVersion }: Seen): Promise<Transfer> {
    const transfer = isId(id) ? await this.transfers.load(id) : null
    if (!transfer) throw forbiddenOrMissing()
    await this.writing.request.authority.require(HANDLE, transfer.toUnitId)
    if (transfer.version !== expectedVersion) throw staleVersion(transfer.version)
    return transfer
  }

  async #timeAnswer({ id, unitId, toUnitId, sentOn, kept }: Transfer): Promise<void> {
    await this.clocks.arm({
      subjectKind: 'transfer',
      subjectId: id,
      unitId: toUnitId,
      waitingUnitId: unitId,
      kind: 'transfer.acknowledge',
      trigger: sentOn,
      restricted: kept,
    })
  }

  async #alarm({ petitionId, unitId, toUnitId, kept }: Transfer): Promise<void> {
    const { clock } = this.writing.request
    const above = await this.transfers.commonSuperior(unitId, toUnitId, clock.today())
    this.alarms.raise({ unitId: above ?? unitId, kind: 'PETITION_GOES_ROUND', kept, subjectId: petitionId })
  }

  /** Both ends hear of it: the unit that works on it by its step, the other by this. */
  #tell(what: string, petition: Petition, { id, state, version }: Transfer, unitId: string): void {
    const name = `${eventNoun(petition)}.${what}`
    this.writing.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
  }
}
