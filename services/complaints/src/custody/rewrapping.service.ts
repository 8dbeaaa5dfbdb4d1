import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { closeEnvelope, openEnvelope, publicKeyOf } from '../vault/envelope.ts'
import { joinedHalves } from '../vault/recovery-halves.ts'
import type { VaultRepository } from '../vault/vault.repository.ts'
import type { VaultDesk } from '../vault/vault-desk.ts'
import type { VaultHolder } from '../vault/vault-holder.ts'
import type { CustodyService } from './custody.service.ts'
import { halvesWrong, holderStands, recoveryStays } from './custody-refusals.ts'
import type { RewrappingRepository } from './rewrapping.repository.ts'

const SET_UP = 'vault.set_up'
const HOLD = 'vault.hold_key'

/** So many records are closed anew at once: a request ends within its seconds, and the next goes on where it ended. */
const AT_ONCE = 200
const TAKEN_AT_ONCE = 2_000

/** What was done, and what is left to do. */
export interface Rewrapped {
  done: number
  left: number
}

/** Both halves of the recovery key, each from its safe. */
export interface Halves {
  first: string
  second: string
}

/** Closes the records of the vault for a new custodian, and takes them from one who leaves: record by record, never unreadable. */
export class RewrappingService {
  constructor(
    private readonly rewrapping: RewrappingRepository,
    private readonly vault: VaultRepository,
    private readonly custody: CustodyService,
    private readonly desk: VaultDesk,
    private readonly request: RequestContext,
  ) {}

  /** A custodian closes records for another one, by their own passphrase. */
  async byPassphrase(to: string, passphrase: string): Promise<Rewrapped> {
    await this.#require(HOLD)
    const target = await this.#target(to)
    const own = await this.custody.own()
    return this.custody.withKey(own.id, passphrase, (privateKey) => this.#rewrap(own.id, privateKey, target))
  }

  /** The two halves of the recovery key close records for a custodian, where no other one can. */
  async byHalves(to: string, { first, second }: Halves): Promise<Rewrapped> {
    await this.#require(SET_UP)
    const target = await this.#target(to)
    const recovery = (await this.vault.standing()).find(
      (each) => each.kind === 'RECOVERY' && this.desk.holders.trusts(each),
    )
    if (!recovery) throw forbiddenOrMissing()
    const privateKey = joined(first, second)
    try {
      if (!publicKeyOf(privateKey).equals(recovery.publicKey)) throw halvesWrong()
      return await this.#rewrap(recovery.id, privateKey, target)
    } finally {
      privateKey.fill(0)
    }
  }

  /** A custodian leaves: their key opens nothing any more, and no new record is closed for it. */
  async end({ id, expectedVersion }: SeenVersion) {
    await this.#require(SET_UP)
    const holder = (await this.vault.standing()).find((each) => each.id === id)
    if (!holder || holder.subject === this.request.subject) throw forbiddenOrMissing()
    if (holder.kind === 'RECOVERY') throw recoveryStays()
    if (holder.version !== expectedVersion) throw staleVersion(holder.version)
    holder.endedOn = this.request.today
    await this.vault.flush()
    this.request.about(holder.id)
    return this.#take(holder.id)
  }

  /** Goes on taking records from a holder who has ended. */
  async takeFrom(holderId: string): Promise<Rewrapped> {
    await this.#require(SET_UP)
    if ((await this.vault.standing()).some(({ id }) => id === holderId)) throw holderStands()
    return this.#take(holderId)
  }

  /** How many records a holder does not open yet; null for who neither holds a key nor makes them. */
  async leftOf(holderId: string): Promise<number | null> {
    const { authority } = this.request
    const mayKnow = (await authority.may(HOLD)) || (await authority.may(SET_UP))
    return mayKnow ? this.rewrapping.shownLeft(holderId) : null
  }

  async #take(holderId: string): Promise<Rewrapped> {
    const done = await this.rewrapping.takeFrom(holderId, TAKEN_AT_ONCE)
    return { done, left: await this.rewrapping.left(holderId) }
  }

  async #rewrap(from: string, privateKey: Buffer, target: VaultHolder): Promise<Rewrapped> {
    const closed = await this.rewrapping.closedFor(from, target.id, AT_ONCE)
    const anew = closed.map(({ recordId, sealed }) => {
      const key = openEnvelope(privateKey, recordId, Buffer.from(sealed))
      const closedAnew = closeEnvelope(target.publicKey, recordId, key)
      key.fill(0)
      return { recordId, sealed: closedAnew }
    })
    await this.rewrapping.close(anew, target.id)
    this.request.about(target.id)
    return { done: closed.length, left: await this.rewrapping.left(target.id) }
  }

  /** A holder whom two people stand for, and whom this service knows. */
  async #target(id: string): Promise<VaultHolder> {
    const target = (await this.vault.standing()).find((each) => each.id === id)
    if (!target || !this.desk.holders.trusts(target)) throw forbiddenOrMissing()
    return target
  }

  /** The vault is the whole province’s: a right to a part of it opens nothing. */
  async #require(action: string): Promise<void> {
    for (const top of await this.vault.tops()) await this.request.authority.require(action, top)
  }
}

function joined(first: string, second: string): Buffer {
  try {
    return joinedHalves(first, second)
  } catch {
    throw halvesWrong()
  }
}
