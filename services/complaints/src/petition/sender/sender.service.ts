import { fold } from '@province/words'
import type { SealedTexts } from '../intake/intake.ts'
import type { SenderRepository } from './sender.repository.ts'
import { PetitionSender } from './sender.ts'

const sorted = (folded: string) => folded.split(' ').toSorted().join(' ')

/** Takes senders out of the vault where the law gives sight of them, and puts them out of sight where it does not. */
export class SenderService {
  /** Who sent it; nothing where the sender is sealed, or out of sight. */
  readonly of: SenderRepository['of']

  constructor(private readonly senders: SenderRepository) {
    this.of = senders.of
  }

  async show(recordId: string, unitId: string, { senderName = '', senderAddress = '' }: SealedTexts) {
    const folded = fold(senderName)
    const address = fold(senderAddress)
    await this.senders.show(
      new PetitionSender(recordId, unitId, senderName, folded, sorted(folded), senderAddress, address),
    )
  }

  /** Whoever was shown is so no more. */
  hide(vaultRecordId: string): Promise<void> {
    return this.senders.clear(vaultRecordId)
  }
}
