import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ClockService } from '../../clock/clock.service.ts'
import type { AlarmService } from '../alarm/alarm.service.ts'
import { type Grounds, Petition } from '../petition/petition.ts'
import { newPetitionCode } from '../petition/petition-code.ts'
import type { GroundsAsked, OutcomeService } from '../petition/petition-concluding.service.ts'
import type { PetitionState } from '../petition/petition-lifecycle.ts'
import { eventNoun, type PetitionWritingService } from '../petition/petition-writing.service.ts'
import type { TransferRepository, TransferRow } from './transfer.repository.ts'
import { refuseReceiver, Transfer } from './transfer.ts'
import { receiverUnknown } from './transfer-refusals.ts'

const ON_ITS_WAY = { receivedPetitionId: null }

/** Lists transfers; sends petitions on to other units, takes them in there, or returns them. */
export class TransferService {
  readonly list: TransferRepository['list']
  readonly ofPetition: TransferRepository['ofPetition']

  constructor(
    private readonly transfers: TransferRepository,
    private readonly writing: PetitionWritingService,
    private readonly outcomes: OutcomeService,
    private readonly clocks: ClockService,
    private readonly alarms: AlarmService,
  ) {
    this.list = transfers.list
    this.ofPetition = transfers.ofPetition
  }

  byId(id: string | null): Promise<TransferRow | null> {
    return this.transfers.byId(id)
  }

  /** Sends a petition to a unit, which has five working days to say that it is there. */
  async send(seen: SeenVersion, to: string, asked: GroundsAsked): Promise<TransferRow> {
    const petition = await this.writing.seen(seen)
    await this.#refuseReceiver(petition, to)
    const grounds = this.outcomes.grounds(petition, asked)
    const { state: from } = petition
    petition.conclude('transfer')
    return this.#send(petition, from, to, grounds)
  }

  /** Passes on a petition that waits for its case; never to whom the case concerns. One that does not wait stays. */
  async sendWithCase(
    id: string,
    to: string,
    asked: GroundsAsked,
    concernedUnitId: string | null,
  ): Promise<void> {
    const petition = await this.writing.petition(id)
    const { unitId, complainedUnitId, state: from } = petition
    for (const concerned of new Set([complainedUnitId, concernedUnitId]))
      await this.#refuseReceiver({ unitId, complainedUnitId: concerned }, to)
    if (from !== 'CLASSIFIED') return
    const grounds = this.outcomes.grounds(petition, asked)
    petition.concludeWithCase('transfer')
    await this.#send(petition, from, to, grounds)
  }

  async #send(petition: Petition, from: PetitionState, to: string, grounds: Grounds): Promise<TransferRow> {
    const { id, unitId, cameById, isDenunciation: denunciation } = petition
    const ordinal = (await this.transfers.sentBefore(id, cameById)) + 1
    const sending = { ...grounds, id: v7(), petitionId: id, unitId, toUnitId: to, denunciation, ordinal }
    const { subject } = this.writing.request
    const transfer = new Transfer({ ...sending, sentOn: grounds.effectiveOn }, subject)
    this.transfers.add(transfer)
    await this.clocks.satisfy(id, null, grounds.effectiveOn)
    await this.#armAnswer(transfer)
    this.writing.leave(petition, 'transfer', from, grounds)
    this.#record('transfer_sent', petition, transfer, to)
    if (transfer.goesRound) await this.alarms.raiseAbove([unitId, to], 'PETITION_GOES_ROUND', petition)
    return this.transfers.rowOf(transfer, ON_ITS_WAY)
  }

  /** It is there: from now on it is a petition of the receiving unit, under a code of its own. */
  async acknowledge(seen: SeenVersion): Promise<TransferRow> {
    const [transfer, sent] = await this.#received(seen)
    const { subject, today } = this.writing.request
    const received = Petition.receivedFrom(sent, transfer, {
      id: v7(),
      code: newPetitionCode(),
      subject,
      today,
    })
    transfer.acknowledge(today)
    this.writing.add(received)
    this.writing.leave(received, 'register', null, { reason: null, document: null, effectiveOn: today })
    await this.clocks.satisfy(transfer.id, null, today)
    await this.#armReception(received, transfer)
    this.#record('transfer_acknowledged', sent, transfer, transfer.unitId)
    await this.transfers.passOn(transfer.id, received.id)
    return this.transfers.rowOf(transfer, { receivedPetitionId: received.id })
  }

  /** It is not for this unit: it waits at the sender again, and its time runs from the day it was received there. */
  async return(seen: SeenVersion, reason: string): Promise<TransferRow> {
    const [transfer, sent] = await this.#received(seen)
    const { state: from } = sent
    const { today } = this.writing.request
    transfer.return(reason, today)
    sent.comeBack()
    await this.clocks.satisfy(transfer.id, null, today)
    await this.#armReception(sent, transfer)
    this.writing.leave(sent, 'transferReturned', from, { reason, document: null, effectiveOn: today })
    await this.transfers.giveBack(transfer.id)
    return this.transfers.rowOf(transfer, ON_ITS_WAY)
  }

  async #refuseReceiver(
    { unitId, complainedUnitId }: Pick<Petition, 'unitId' | 'complainedUnitId'>,
    to: string,
  ): Promise<void> {
    const { today } = this.writing.request
    const receiver = isId(to) ? await this.transfers.receiver(to, complainedUnitId, today) : undefined
    if (!receiver?.exists) throw receiverUnknown()
    refuseReceiver(unitId, to, { unitId: complainedUnitId, receiverIsBelow: receiver.isBelowComplained })
  }

  /** The transfer as it was seen, for who handles petitions of the receiving unit, with the petition it carries. */
  async #received(seen: SeenVersion): Promise<[Transfer, Petition]> {
    const { request } = this.writing
    const transfer = await request.forChange(
      this.transfers,
      seen,
      'petition.handle',
      ({ toUnitId }) => toUnitId,
    )
    const sent = await this.writing.load(transfer.petitionId)
    if (!sent) throw forbiddenOrMissing()
    return [transfer, sent]
  }

  async #armAnswer({ id, unitId, toUnitId, sentOn, denunciation }: Transfer): Promise<void> {
    await this.clocks.arm({
      subjectKind: 'transfer',
      subjectId: id,
      unitId: toUnitId,
      waitingUnitId: unitId,
      kind: 'transfer.acknowledge',
      trigger: sentOn,
      restricted: denunciation,
    })
  }

  async #armReception({ id, unitId, receivedOn }: Petition, { denunciation }: Transfer): Promise<void> {
    await this.clocks.arm({
      subjectKind: 'petition',
      subjectId: id,
      unitId,
      kind: 'reception.notify',
      trigger: receivedOn,
      restricted: denunciation,
    })
  }

  /** Both ends hear of it: the unit that works on it by its step, the other by this. */
  #record(what: string, petition: Petition, { id, state, version }: Transfer, unitId: string): void {
    const name = `${eventNoun(petition)}.${what}`
    this.writing.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
  }
}
