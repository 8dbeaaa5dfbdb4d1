import type { RequestContext } from '@province/subgraph/request'
import type { VaultService } from '../../vault/vault.service.ts'
import type { PetitionService } from '../petition/petition.service.ts'
import type { PetitionFileRepository } from './petition-file.repository.ts'

/** Reads files of petitions: what is known of them by whoever sees the petition, their copies by who may read it. */
export class PetitionFileService {
  readonly of: PetitionFileRepository['ofRecord']

  constructor(
    private readonly files: PetitionFileRepository,
    private readonly petitions: PetitionService,
    private readonly vault: VaultService,
    private readonly request: RequestContext,
  ) {
    this.of = files.ofRecord
  }

  /**
   * One part of the copy that is shown, for who handles the petition it belongs to; nothing where it is a denunciation,
   * not yet classified, or out of sight.
   */
  async shownPart(petitionId: string, fileId: string, part: number): Promise<string | null> {
    const petition = await this.petitions.byId(petitionId)
    if (!petition) return null
    const { kind, unitId, vaultRecordId } = petition
    const ordinary = kind === 'COMPLAINT' || kind === 'REFLECTION'
    if (!ordinary || !(await this.request.authority.may('petition.handle', unitId))) return null
    const file = await this.files.byId(fileId)
    if (file?.ofRecordId !== vaultRecordId || file.state !== 'KEPT') return null
    return (await this.vault.shownPart(file.vaultRecordId, part))?.toString('base64') ?? null
  }
}
