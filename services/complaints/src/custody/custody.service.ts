import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { openEnvelope } from '../vault/envelope.ts'
import { unlockKey } from '../vault/passphrase.ts'
import type { VaultRepository } from '../vault/vault.repository.ts'
import type { VaultDesk } from '../vault/vault-desk.ts'
import type { VaultHolder } from '../vault/vault-holder.ts'
import type { CustodyRepository } from './custody.repository.ts'
import { keyNotInForce, notClosedForYou, passphrasesUsedUp, passphraseWrong } from './custody-refusals.ts'
import type { SightKeys } from './desk-sights.ts'
import { GUESSES_A_DAY, PassphraseGuess } from './passphrase-guess.ts'

/** Opens records with the key of the custodian who asks, which opens by their passphrase and by nothing else. */
export class CustodyService {
  constructor(
    private readonly custody: CustodyRepository,
    private readonly vault: VaultRepository,
    private readonly desk: VaultDesk,
    private readonly request: Pick<RequestContext, 'subject' | 'keepWhenRefused'>,
  ) {}

  /** The keys of the record that sight is asked of and of the files that came with it, each by its record. */
  async recordKeysFor(sightId: string, recordId: string, passphrase: string): Promise<SightKeys> {
    const { id } = await this.own()
    const sealed = await this.custody.envelopeOf(sightId)
    if (!sealed) throw notClosedForYou()
    const closed = [{ recordId, sealed }, ...(await this.custody.envelopesOfParts(sightId))]
    return this.withKey(
      id,
      passphrase,
      (privateKey) =>
        new Map(closed.map((each) => [each.recordId, openEnvelope(privateKey, each.recordId, each.sealed)])),
    )
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
    if ((await this.custody.guesses()) >= GUESSES_A_DAY) throw passphrasesUsedUp()
    const privateKey = await unlockKey(holderId, passphrase, locked).catch(() => {
      const guess = new PassphraseGuess(v7(), this.request.subject)
      this.request.keepWhenRefused(() => this.custody.keepGuess(guess))
      throw passphraseWrong()
    })
    try {
      return await use(privateKey)
    } finally {
      privateKey.fill(0)
    }
  }
}
