import { forbiddenOrMissing } from '@province/runtime/refusal'
import { once, type RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { newHolderKeys } from './envelope.ts'
import { fingerprintOf, typedFingerprint } from './holder-signing.ts'
import { lockKey } from './passphrase.ts'
import { halvesOf } from './recovery-halves.ts'
import type { VaultHolderRow, VaultRepository } from './vault.repository.ts'
import type { VaultDesk } from './vault-desk.ts'
import { isPassphrase, VaultHolder } from './vault-holder.ts'
import { fingerprintDiffers, holdsKey, noSecondHalf, passphraseWeak, vaultIsSetUp } from './vault-refusals.ts'

const KNOW_HOLDERS = ['complaints.read', 'vault.set_up', 'vault.hold_key'] as const

/** Makes the keys for which records are closed. */
export class VaultKeysService {
  constructor(
    private readonly vault: VaultRepository,
    private readonly desk: VaultDesk,
    private readonly request: RequestContext,
  ) {}

  /** Who can open records now: for readers of complaints, and for those who make the keys, who read none. */
  async holders(): Promise<VaultHolderRow[]> {
    const { authority } = this.request
    const asks = await Promise.all(KNOW_HOLDERS.map((action) => authority.may(action)))
    if (!asks.includes(true)) throw forbiddenOrMissing()
    return this.vault.holders()
  }

  /** Makes the recovery key and hands out its first half, once. */
  async beginRecovery() {
    await this.#require('vault.set_up')
    if ((await this.vault.standing()).some((holder) => this.#recovers(holder))) throw vaultIsSetUp()
    const { publicKey, privateKey } = newHolderKeys()
    const [half, secondHalf] = halvesOf(privateKey)
    privateKey.fill(0)
    this.desk.pending = { publicKey, secondHalf, begunBy: this.request.actor.subject }
    return { half: once(half), complete: false }
  }

  /** Hands the second half to another person, once, and puts the key in force. */
  async completeRecovery() {
    const { actor } = this.request
    await this.#require('vault.set_up')
    const { pending } = this.desk
    if (!pending || pending.begunBy === actor.subject) throw noSecondHalf()
    await this.#endUnknown()
    const holder = new VaultHolder(v7(), 'RECOVERY', null, pending.publicKey, pending.begunBy)
    holder.confirmedBy = actor.subject
    this.desk.holders.sign(holder)
    this.vault.add(holder)
    this.desk.pending = undefined
    this.request.about(holder.id)
    return { half: once(pending.secondHalf), complete: true }
  }

  /** Makes the key of the custodian who asks, under a passphrase only that person knows. */
  async enrol(passphrase: string): Promise<VaultHolderRow> {
    const { subject, clock } = this.request
    await this.#require('vault.hold_key')
    if (!isPassphrase(passphrase)) throw passphraseWeak()
    if ((await this.vault.standing()).some((holder) => holder.subject === subject)) throw holdsKey()
    const { publicKey, privateKey } = newHolderKeys()
    const holder = new VaultHolder(v7(), 'CUSTODIAN', subject, publicKey, subject)
    this.desk.holders.sign(holder)
    this.vault.add(holder)
    await this.vault.saveLockedKey(holder, await lockKey(holder.id, passphrase, privateKey))
    privateKey.fill(0)
    this.request.about(holder.id)
    return this.#shown(holder, clock.now().toISOString())
  }

  /** A second person read the letters of the key with its custodian: from now on records are closed for it. */
  async confirm(id: string, fingerprint: string): Promise<VaultHolderRow> {
    const { subject, clock } = this.request
    await this.#require('vault.set_up')
    const holder = (await this.vault.standing()).find((each) => each.id === id)
    if (!holder || holder.confirmedBy || !this.desk.holders.knows(holder)) throw forbiddenOrMissing()
    if (holder.recordedBy === subject) throw forbiddenOrMissing()
    if (typedFingerprint(fingerprint) !== typedFingerprint(fingerprintOf(holder.publicKey)))
      throw fingerprintDiffers()
    holder.confirmedBy = subject
    this.desk.holders.sign(holder)
    this.request.about(holder.id)
    return this.#shown(holder, clock.now().toISOString())
  }

  #recovers(holder: VaultHolder): boolean {
    return holder.kind === 'RECOVERY' && this.desk.holders.trusts(holder)
  }

  /** What somebody put in the place of the recovery key stands there no longer. */
  async #endUnknown(): Promise<void> {
    for (const holder of await this.vault.standing())
      if (holder.kind === 'RECOVERY') holder.endedOn = this.request.today
    await this.vault.flush()
  }

  #shown(holder: VaultHolder, since: string): VaultHolderRow {
    return this.vault.rowOf(holder, { since, publicHex: holder.publicKey.toString('hex') })
  }

  /** The vault is the whole province’s: a right to a part of it opens nothing. */
  async #require(action: string): Promise<void> {
    for (const top of await this.vault.tops()) await this.request.authority.require(action, top)
  }
}
