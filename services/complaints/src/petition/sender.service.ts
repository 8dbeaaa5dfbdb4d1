import type { Load } from '@province/subgraph/read'
import { fold } from '@province/words'
import type { SealedTexts } from '../intake/intake.ts'
import type { SenderRepository, SenderRow } from './sender.repository.ts'

const sorted = (folded: string) => folded.split(' ').toSorted().join(' ')

/** Takes senders out of the vault where the law gives sight of them, and puts them out of sight where it does not. */
export class SenderService {
  constructor(
    private readonly senders: SenderRepository,
    private readonly load: Load,
  ) {}

  /** Who sent it; nothing where the sender is sealed, or out of sight. */
  async of(vaultRecordId: string): Promise<SenderRow | null> {
    const row = await this.load<SenderRow>('senders', vaultRecordId, async (ids) => {
      const rows = await this.senders.of(ids)
      return new Map(rows.map((each) => [each.vaultRecordId, each]))
    })
    return row ?? null
  }

  async show(vaultRecordId: string, unitId: string, { senderName = '', senderAddress = '' }: SealedTexts) {
    const nameFolded = fold(senderName)
    await this.senders.keep({
      vaultRecordId,
      unitId,
      name: senderName,
      nameFolded,
      nameSorted: sorted(nameFolded),
      address: senderAddress,
      addressFolded: fold(senderAddress),
    })
  }

  /** Whoever was shown is so no more. */
  hide(vaultRecordId: string): Promise<void> {
    return this.senders.clear(vaultRecordId)
  }
}
