import { forbiddenOrMissing } from '@province/runtime/refusal'
import { bytesOfPart, inspect } from '@province/shown-copy'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { VaultService } from '../../vault/vault.service.ts'
import type { IntakeService } from '../intake/intake.service.ts'
import { deskClosed } from '../intake/intake-refusals.ts'
import type { PetitionFileRepository, PetitionFileRow } from './petition-file.repository.ts'
import { PetitionFile } from './petition-file.ts'

const REGISTER = 'petition.register'

/** Takes files in, part by part, each part sealed as it arrives: a broken line goes on where it broke. */
export class UploadService {
  constructor(
    private readonly files: PetitionFileRepository,
    private readonly intakes: IntakeService,
    private readonly vault: VaultService,
    private readonly request: RequestContext,
  ) {}

  /** A file of so many bytes is to come with an open intake of the actor. */
  async begin(intakeId: string, bytes: number): Promise<PetitionFileRow> {
    const intake = await this.intakes.byId(intakeId)
    if (!intake) throw forbiddenOrMissing()
    const { subject } = this.request
    const { unitId, vaultRecordId } = await this.intakes.own({
      id: intake.id,
      expectedVersion: intake.version,
    })
    const place = await this.files.nextPlace(vaultRecordId)
    const record = await this.vault.open(unitId, subject, vaultRecordId)
    const file = new PetitionFile(v7(), unitId, vaultRecordId, record, place, bytes, subject)
    this.files.add(file)
    return this.files.rowOf(file)
  }

  async append(seen: SeenVersion, part: number, content: string): Promise<PetitionFileRow> {
    const file = await this.#own(seen)
    const open = bytesOfPart(content)
    file.append(part, open.length)
    if (!(await this.vault.savePart(file.vaultRecordId, 'original', part, open))) throw deskClosed()
    return this.files.rowOf(file)
  }

  /** Looks at the whole: is it what was sent, is it such a file, and what of it is shown. */
  async finish(seen: SeenVersion, sha256: string): Promise<PetitionFileRow> {
    const file = await this.#own(seen)
    const original = await this.vault.original(file.vaultRecordId)
    if (!original) throw deskClosed()
    const { found, copy } = await inspect(file, sha256, original)
    file.finish(sha256, found)
    for (const [part, shown] of copy.entries())
      await this.vault.savePart(file.vaultRecordId, 'copy', part, shown)
    return this.files.rowOf(file)
  }

  async abandon(seen: SeenVersion): Promise<PetitionFileRow> {
    const file = await this.#own(seen)
    file.abandon()
    await this.vault.withdraw(file.vaultRecordId)
    return this.files.rowOf(file)
  }

  async #own(seen: SeenVersion): Promise<PetitionFile> {
    const file = await this.request.forChange({ load: (id) => this.#loadOwn(id) }, seen, REGISTER)
    this.request.about(file.id, file.unitId)
    return file
  }

  /** Whoever did not begin it meets no file at all. */
  async #loadOwn(id: string): Promise<PetitionFile | null> {
    const file = await this.files.load(id)
    return file?.recordedBy === this.request.subject ? file : null
  }
}
