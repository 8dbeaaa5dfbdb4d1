import type { ReadingWatchService } from '../../vault/reading/reading-watch.service.ts'
import type { SenderNames, SenderSealing } from '../../vault/sender-sealing.ts'
import type { VaultService } from '../../vault/vault.service.ts'
import type { SealedTexts } from '../intake/intake.ts'
import type { SenderRepository } from './sender.repository.ts'

/** Takes senders out of the vault where the law gives sight of them, and puts them out of sight where it does not. */
export class SenderService {
  constructor(
    private readonly senders: SenderRepository,
    private readonly sealing: SenderSealing,
    private readonly vault: VaultService,
    private readonly watch: ReadingWatchService,
  ) {}

  /** Who sent it; nothing where the sender is in the vault alone, or out of sight. */
  async of(recordId: string): Promise<SenderNames | null> {
    const row = await this.senders.of(recordId)
    if (!row) return null
    await this.watch.shown(recordId)
    return this.sealing.open(recordId, Buffer.from(row.sealedHex, 'hex'))
  }

  /** All that is known of the parties in a record; null where they are sealed for the service itself. */
  async partiesOf(recordId: string): Promise<SealedTexts | null> {
    const texts = await this.vault.read(recordId)
    if (texts) return texts
    const sender = await this.of(recordId)
    return sender && { senderName: sender.name, senderAddress: sender.address }
  }

  async show(recordId: string, unitId: string, { senderName = '', senderAddress = '' }: SealedTexts) {
    await this.senders.show(this.sealing.seal(recordId, unitId, { name: senderName, address: senderAddress }))
  }

  /** Whoever was shown is so no more. */
  hide(vaultRecordId: string): Promise<void> {
    return this.senders.clear(vaultRecordId)
  }
}
