import { DeskKeys, type KeySource } from './desk-keys.ts'
import { DeskNumbers } from './desk-numbers.ts'
import { HolderSigning } from './holder-signing.ts'
import { PeopleRead } from './reading/people-read.ts'
import { SenderSealing } from './sender-sealing.ts'

/** What one process of the service holds for the vault: in memory alone, or derived from its secret. */
export class VaultDesk {
  readonly keys = new DeskKeys()
  readonly numbers = new DeskNumbers()
  readonly people = new PeopleRead()
  readonly senders: SenderSealing
  /** Closes the records of complaints and reflections for the service itself. */
  readonly handlingKey: Buffer
  readonly holders: HolderSigning
  /** A recovery key whose second half nobody has taken yet. */
  pending: { publicKey: Buffer; secondHalf: string; begunBy: string } | undefined

  constructor(secret: KeySource) {
    this.senders = new SenderSealing(secret)
    this.holders = new HolderSigning(secret.keyFor('holders of the vault'))
    this.handlingKey = secret.keyFor('records of complaints and reflections')
  }
}
