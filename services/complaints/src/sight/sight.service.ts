import type { Clock } from '@province/runtime'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Once, once, type RequestContext, type SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { CasePartyService } from '../case-party/case-party.service.ts'
import type { CustodyService } from '../custody/custody.service.ts'
import type { DeskSights } from '../custody/desk-sights.ts'
import type { PetitionFileService } from '../petition/file/petition-file.service.ts'
import type { SealedTexts } from '../petition/intake/intake.ts'
import type { PetitionRow } from '../petition/petition/petition.repository.ts'
import type { PetitionService } from '../petition/petition/petition.service.ts'
import type { RecordKey } from '../vault/sealing.ts'
import type { VaultService } from '../vault/vault.service.ts'
import type { SightRequestRepository, SightRequestRow, SightUseRepository } from './sight.repository.ts'
import { deciderConcerned, passphraseMissing, sightAskedAlready, sightNotNeeded } from './sight-refusals.ts'
import { SightRequest, SightUse, type SightUseOutcome } from './sight-request.ts'
import type { SightClosing, SightDecision, SightRequestStep } from './sight-request-lifecycle.ts'

const HANDLE = 'petition.handle'
const READ_DENUNCIATIONS = 'denunciation.read'
const HOLD = 'vault.hold_key'

/** Of which petition, why, for how long. */
export interface AskingAsked {
  petition: string
  reason: string
  hours: number
  superior: string | null
}

/** What is decided, with the passphrase where a key is opened. */
export interface DecidingAsked {
  decision: SightDecision
  hours: number | null
  note: string | null
  passphrase: string | null
}

/** One part of the copy of a file that came with the petition. */
export interface FilePart {
  file: string
  part: number
}

/** What a use shows, once; nothing of it where it shows nothing. */
export type SightShown = { [Field in keyof SealedTexts]?: Once | null } & {
  id: string
  filePart?: Once | null
  outcome: SightUseOutcome
  usedAt: Date
}

/** What sight works with besides its own rows. */
interface SightParts {
  petitions: PetitionService
  files: PetitionFileService
  parties: CasePartyService
  custody: CustodyService
  vault: VaultService
  desk: DeskSights
  /** Sight ends by the clock on the wall, as sessions do. */
  wall: Clock
}

/** Sight of who sent a petition that is sealed: asked with a reason, decided by a custodian, for a time, each use on record. */
export class SightService {
  readonly ofPetition: SightRequestRepository['ofPetition']
  readonly usesOf: SightUseRepository['ofRequest']

  constructor(
    private readonly sights: SightRequestRepository,
    private readonly uses: SightUseRepository,
    private readonly parts: SightParts,
    private readonly request: RequestContext,
  ) {
    this.ofPetition = sights.ofPetition
    this.usesOf = uses.ofRequest
  }

  /** Those of petitions that who asks handles; a custodian has all in which they have no part. */
  async list(asked: Parameters<SightRequestRepository['list']>[0]) {
    await this.#requireReading()
    return this.sights.list(asked)
  }

  async byId(id: string): Promise<SightRequestRow | null> {
    await this.#requireReading()
    return this.sights.byId(id)
  }

  async ask({ petition: petitionId, reason, hours, superior }: AskingAsked): Promise<SightRequestRow> {
    const { petitions, parties } = this.parts
    const petition = isId(petitionId) ? await petitions.byId(petitionId) : null
    if (!petition?.vaultRecordId) throw forbiddenOrMissing()
    await this.#requireHandling(petition)
    if (await petitions.sealedOf(petition)) throw sightNotNeeded()
    const { subject: askedBy, actor } = this.request
    if ((await this.sights.open(petition.id, askedBy)).some((each) => !this.#isOver(each)))
      throw sightAskedAlready()
    const [above = null] = await parties.accounts('input.superior', [superior])
    const { id, unitId, vaultRecordId, code } = petition
    const asked = { petitionId: id, unitId, vaultRecordId, code, reason, hours, superior: above, askedBy }
    const request = SightRequest.asked(v7(), { ...asked, askedByName: actor.name, askedAt: this.#now() })
    this.sights.add(request)
    return this.#noted(request, 'asked')
  }

  /** A custodian decides; to grant it they open the record by their passphrase, and the key waits for who asked. */
  async decide(seen: SeenVersion, asked: DecidingAsked): Promise<SightRequestRow> {
    const { decision, passphrase, ...said } = asked
    const row = isId(seen.id) ? await this.sights.byId(seen.id) : null
    if (!row) throw forbiddenOrMissing()
    const { subject, actor, authority } = this.request
    await authority.require(HOLD, row.unitId)
    const handles = await this.#handles(row.unitId)
    if (handles) throw deciderConcerned()
    // Opening a key takes its time: nobody waits for it behind a lock.
    const keys = decision === 'refuse' ? null : await this.#opened(row, passphrase)
    try {
      const request = await this.request.forChange(this.sights, seen, HOLD)
      request.decide(decision, said, { subject, name: actor.name, handles, at: this.#now() })
      if (keys) this.parts.desk.keep(request.id, keys, request.endsAt ?? new Date(0))
      return this.#noted(request, DECISIONS[decision])
    } finally {
      for (const key of keys?.values() ?? []) key.fill(0)
    }
  }

  /** Who asked withdraws it or ends it; a custodian ends it too. */
  async close(seen: SeenVersion, step: SightClosing): Promise<SightRequestRow> {
    const { subject, authority } = this.request
    const row = await this.sights.byId(seen.id)
    if (!row) throw forbiddenOrMissing()
    const isOwn = row.askedBy === subject
    if (!isOwn && (step === 'withdraw' || !(await authority.may(HOLD, row.unitId))))
      throw forbiddenOrMissing()
    const request = await this.request.forChange(this.sights, seen, isOwn ? HANDLE : HOLD)
    request.close(step)
    this.parts.desk.drop(request.id)
    return this.#noted(request, step === 'end' ? 'ended' : 'withdrawn')
  }

  /**
   * Shows what was sealed to who asked, while the time runs: what was written, or one part of a file. That it was asked for
   * is on record either way.
   */
  async use(id: string, of: FilePart | null = null): Promise<SightShown> {
    const { subject, actor } = this.request
    const { request } = await this.#own(id)
    const recordId = of ? await this.#fileRecord(request, of.file) : request.vaultRecordId
    const now = this.#now()
    const key = this.parts.desk.of(request.id, now)?.get(recordId)
    const outcome = !request.runs(now) ? 'TIME_OVER' : key ? 'SHOWN' : 'KEY_AWAY'
    const used = new SightUse(v7(), request.id, subject, actor.name, now, outcome, of?.file ?? null)
    this.uses.add(used)
    await this.#noted(request, 'used')
    this.request.about(request.id)
    const shown = outcome === 'SHOWN' && key ? await this.#shown(recordId, key, of) : {}
    return { ...shown, id: used.id, outcome, usedAt: now }
  }

  /** What is sealed of the petition, for comparing: of one's own sight, while it runs; null where its key is not at hand. */
  async original(id: string) {
    const { request, petition } = await this.#own(id)
    const now = this.#now()
    const key = request.runs(now) && this.parts.desk.of(request.id, now)?.get(request.vaultRecordId)
    const texts = key ? await this.parts.vault.readWith(request.vaultRecordId, key) : null
    return { request, petition, texts }
  }

  /** One's own request, with the petition that it is of, which one still handles. */
  async #own(id: string) {
    const request = isId(id) ? await this.sights.load(id) : null
    if (request?.askedBy !== this.request.subject) throw forbiddenOrMissing()
    const petition = await this.parts.petitions.byId(request.petitionId)
    if (!petition) throw forbiddenOrMissing()
    await this.#requireHandling(petition)
    return { request, petition }
  }

  /** What the key opens, each once. */
  async #shown(recordId: string, key: RecordKey, of: FilePart | null) {
    if (of) {
      const open = await this.parts.vault.shownPartWith(recordId, of.part, key)
      return { filePart: open ? once(open.toString('base64')) : null }
    }
    const texts = await this.parts.vault.readWith(recordId, key)
    return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, once(text)]))
  }

  /** The record of a file that came with the petition; refuses one that did not. */
  async #fileRecord({ vaultRecordId }: SightRequest, fileId: string): Promise<string> {
    const file = (await this.parts.files.of(vaultRecordId)).find(({ id }) => id === fileId)
    if (file?.state !== 'KEPT') throw forbiddenOrMissing()
    return file.vaultRecordId
  }

  /** Whether its time runs and the key is at hand. */
  isOpen({ id, state, endsAt }: SightRequestRow): boolean {
    const now = this.#now()
    return (
      state === 'GRANTED' &&
      endsAt !== null &&
      now < new Date(endsAt) &&
      this.parts.desk.of(id, now) !== undefined
    )
  }

  /** What whoever asks may do about it now. */
  async stepsNow(row: SightRequestRow): Promise<(SightRequestStep | 'use')[]> {
    const { subject, authority } = this.request
    const isRunning = row.state === 'GRANTED' && row.endsAt !== null && this.#now() < new Date(row.endsAt)
    if (row.askedBy === subject) return row.state === 'ASKED' ? ['withdraw'] : isRunning ? ['use', 'end'] : []
    if (!(await authority.may(HOLD, row.unitId)) || (await this.#handles(row.unitId))) return []
    if (row.state === 'ASKED') return ['grant', 'refuse']
    return isRunning ? ['open_again', 'end'] : []
  }

  #now(): Date {
    return this.parts.wall.now()
  }

  #isOver(request: SightRequest): boolean {
    return request.state === 'GRANTED' && !request.runs(this.#now())
  }

  async #opened({ id, vaultRecordId }: SightRequestRow, passphrase: string | null) {
    if (!passphrase) throw passphraseMissing()
    return this.parts.custody.recordKeysFor(id, vaultRecordId, passphrase)
  }

  /** Custodians read no complaints, and these alone. */
  async #requireReading(): Promise<void> {
    const { authority } = this.request
    if (!(await authority.may('complaints.read')) && !(await authority.may(HOLD))) throw forbiddenOrMissing()
  }

  async #handles(unitId: string): Promise<boolean> {
    const { authority } = this.request
    return (await authority.may(HANDLE, unitId)) || (await authority.may(READ_DENUNCIATIONS, unitId))
  }

  async #requireHandling({ unitId, kind }: PetitionRow): Promise<void> {
    await this.request.authority.require(HANDLE, unitId)
    if (kind === 'DENUNCIATION') await this.request.authority.require(READ_DENUNCIATIONS, unitId)
  }

  /** Told as what is done to a denunciation, to who reads those: whose petition it is of is nobody else's to know. */
  async #noted(request: SightRequest, what: string): Promise<SightRequestRow> {
    const { id, unitId, state, version } = request
    this.request.record({
      name: `denunciation.sight_${what}`,
      aggregateId: id,
      unitId,
      payload: { state, version },
    })
    return this.sights.rowOf(request)
  }
}

const DECISIONS = { grant: 'granted', refuse: 'refused', open_again: 'opened_again' } as const
