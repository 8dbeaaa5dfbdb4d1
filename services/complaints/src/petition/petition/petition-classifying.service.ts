import type { SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ClockService } from '../../clock/clock.service.ts'
import type { ClockKind } from '../../clock/clock-rule.ts'
import type { VaultService } from '../../vault/vault.service.ts'
import type { SenderService } from '../sender/sender.service.ts'
import { type Classification, clockOf, type PetitionField } from './classification.ts'
import type { PetitionRow } from './petition.repository.ts'
import { Petition, refuseGrounds } from './petition.ts'
import { newPetitionCode } from './petition-code.ts'
import type { PetitionWritingService } from './petition-writing.service.ts'

const RECLASSIFIED = 'Phân loại lại'

/** What was found, and why if somebody will ask. */
export interface ClassificationAsked extends SeenVersion {
  found: Classification
  /** What it is about; left out, it stays as it was said. */
  field?: PetitionField | null
  reason: string | null
}

/** What a petition is about, and why that is said anew. */
export interface FieldAsked extends SeenVersion {
  field: PetitionField
  reason: string
}

/** What people asked of their data, about a petition. */
interface RequestsAbout {
  ofPetition(id: string): Promise<readonly { id: string }[]>
}

/** Says what petitions are; who sent them comes out of the vault, or stays in it for good. */
export class ClassificationService {
  constructor(
    private readonly writing: PetitionWritingService,
    private readonly clocks: ClockService,
    private readonly vault: VaultService,
    private readonly senders: SenderService,
    private readonly requests: RequestsAbout,
  ) {}

  async classify({ found, reason, field = null, ...seen }: ClassificationAsked): Promise<PetitionRow> {
    const known = await this.writing.seen(seen)
    if (known.isDenunciation) await this.writing.refuseInCase(known, 'classify')
    const petition = known.isOpen && found.kind === 'DENUNCIATION' ? this.#guarded(known) : known
    const requests = await this.requests.ofPetition(petition.id)
    const { state: from, classification: before } = petition
    const { subject, today } = this.writing.request
    petition.classify(found, subject)
    if (petition !== known) await this.#leave(known, petition)
    if (field) petition.field = field
    if (petition.isDenunciation) await this.#seal(petition)
    await this.#time(petition, before && clockOf(before))
    if (!petition.isDenunciation) await this.#show(petition)
    const grounds = { reason, document: null, effectiveOn: today }
    const row = this.writing.leave(petition, 'classify', from, grounds, field)
    // The last of all: whoever reads no denunciations sees nothing of its time limits from here on.
    if (petition.isDenunciation) {
      for (const { id } of requests) await this.clocks.closeSight(id)
      await this.clocks.closeSight(petition.id)
      await this.writing.closeRecord(petition)
    }
    return row
  }

  /** Says what it is about, at any time after it was found what it is; each change stays in its thread. */
  async nameField({ field, reason, ...seen }: FieldAsked): Promise<PetitionRow> {
    const petition = await this.writing.seen(seen)
    const { today } = this.writing.request
    const grounds = { reason, document: null, effectiveOn: today }
    refuseGrounds(grounds, petition.receivedOn, today)
    petition.nameField(field)
    return this.writing.leave(petition, 'field', petition.state, grounds, field)
  }

  #guarded(known: Petition): Petition {
    return Petition.guardedFrom(known, { id: v7(), code: newPetitionCode() })
  }

  /** Its time limits end where it was seen, and the time since it was received runs on where it goes on. */
  async #leave(known: Petition, guarded: Petition): Promise<void> {
    const { today } = this.writing.request
    const before = known.classification && clockOf(known.classification)
    if (before) await this.clocks.cancel(known.id, before, today, RECLASSIFIED)
    await this.clocks.satisfy(known.id, null, today)
    await this.writing.goOnGuarded(known, guarded)
    await this.#arm(guarded, 'reception.notify')
  }

  /** The time limit of what it is now takes the place of what it was taken for. */
  async #time(petition: Petition, before: ClockKind | null): Promise<void> {
    const { id, classification } = petition
    const now = classification && clockOf(classification)
    if (now === before) return
    const today = this.writing.request.today
    if (before) await this.clocks.cancel(id, before, today, RECLASSIFIED)
    if (now) await this.#arm(petition, now)
  }

  #arm({ id, unitId, receivedOn }: Petition, kind: ClockKind) {
    return this.clocks.arm({
      subjectKind: 'petition',
      subjectId: id,
      unitId,
      kind,
      trigger: receivedOn,
    })
  }

  async #seal({ vaultRecordId }: Petition): Promise<void> {
    if (vaultRecordId === null) return
    await this.senders.hide(vaultRecordId)
    await this.vault.withdraw(vaultRecordId)
    await this.vault.withdrawParts(vaultRecordId)
  }

  /** Where the key is at no desk any more the sender stays sealed; a custodian can open it. */
  async #show({ unitId, vaultRecordId }: Petition): Promise<void> {
    if (vaultRecordId === null) return
    const texts = await this.vault.read(vaultRecordId)
    if (!texts || !(await this.vault.release(vaultRecordId))) return
    await this.vault.releaseParts(vaultRecordId)
    await this.senders.show(vaultRecordId, unitId, texts)
  }
}
