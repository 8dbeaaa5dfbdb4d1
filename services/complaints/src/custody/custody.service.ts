import type { RequestContext } from '@province/subgraph/request'
import { openEnvelope } from '../vault/envelope.ts'
import { unlockKey } from '../vault/passphrase.ts'
import type { RecordKey } from '../vault/sealing.ts'
import type { VaultRepository } from '../vault/vault.repository.ts'
import type { VaultDesk } from '../vault/vault-desk.ts'
import type { VaultHolder } from '../vault/vault-holder.ts'
import type { CustodyRepository } from './custody.repository.ts'
import { keyNotInForce, notClosedForYou, passphraseWrong } from './custody-refusals.ts'

/** Opens records with the key of the custodian who asks, which opens by their passphrase and by nothing else. */
export class CustodyService {
  constructor(
    private readonly custody: CustodyRepository,
    private readonly vault: VaultRepository,
    private readonly desk: VaultDesk,
    private readonly request: Pick<RequestContext, 'subject'>,
  ) {}

  /** The key of the record that sight is asked of. */
  async recordKeyFor(sightId: string, recordId: string, passphrase: string): Promise<RecordKey> {
    const { id } = await this.own()
    const sealed = await this.custody.envelopeOf(sightId)
    if (!sealed) throw notClosedForYou()
    return this.withKey(id, passphrase, (privateKey) => openEnvelope(privateKey, recordId, sealed))
  }

  /** The holder that who asks is: confirmed by a second person, and known to this service. */
  async own(): Promise<VaultHolder> {
    const { subject } = this.request
    const own = (await this.vault.standing()).find((each) => each.subject === subject)
    if (!own || !this.desk.holders.trusts(own)) throw keyNotInForce()
    return own
  }

  /** Does something with the private key while it is open, and forgets it. */
  async withKey<Done>(
    holderId: string,
    passphrase: string,
    use: (privateKey: Buffer) => Done,
  ): Promise<Done> {
    const locked = await this.custody.lockedKey(holderId)
    if (!locked) throw keyNotInForce()
    const privateKey = await unlockKey(holderId, passphrase, locked).catch(() => {
      throw passphraseWrong()
    })
    try {
      return await use(privateKey)
    } finally {
      privateKey.fill(0)
    }
  }
}
