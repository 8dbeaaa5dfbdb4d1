import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import { ROLES, takesTwo } from '../role/role.ts'
import type { GrantRepository, GrantRow } from './grant.repository.ts'
import { AccountGrant, type GrantDays, type GrantedRole } from './grant.ts'
import { grantToOneself, heldAlready, roleUnknown } from './grant-refusals.ts'

const MANAGE = 'grant.manage'
const CONFIRM = 'grant.confirm'

/** What a page of a list is asked by. */
interface Paging {
  first: number
  after?: string | null
}

const rowOf = (grant: AccountGrant): GrantRow => {
  const { id, accountId, role, unitId, validFrom, validTo, state, version, grantedBy } = grant
  return { id, accountId, role, unitId, validFrom, validTo, state, version, grantedBy }
}

/** Grants: given, ended, and where it takes two, decided by a second person. */
export class GrantService {
  constructor(
    private readonly grants: GrantRepository,
    private readonly accounts: AccountService,
    private readonly request: RequestContext,
  ) {}

  /** Every role that can be granted. */
  async roles(): Promise<{ code: string; actions: readonly string[]; takesTwo: boolean }[]> {
    await this.request.authority.require(MANAGE)
    return Object.entries(ROLES).map(([code, actions]) => ({ code, actions, takesTwo: takesTwo(code) }))
  }

  async ofAccount({ id }: AccountRow): Promise<GrantRow[]> {
    const grants = await this.request.load<GrantRow[]>('grants of account', id, async (ids) =>
      Map.groupBy(await this.grants.ofAccounts(ids), ({ accountId }) => accountId),
    )
    return grants ?? []
  }

  /** What waits for a second person, within the viewer's `grant.confirm`. */
  async proposals(paging: Paging): Promise<Connection<GrantRow>> {
    await this.request.authority.require(CONFIRM)
    const page = pageOf(paging, ['grant proposals'])
    const rows = await this.grants.proposals(page)
    return connectionOf(rows, page, rows[0]?.total ?? 0, ({ id }) => [id])
  }

  /** Grants a role: never to oneself, never beyond one's own reach. */
  async give(role: GrantedRole, days: GrantDays): Promise<GrantRow> {
    const { actor, authority, clock } = this.request
    if (!isId(role.unitId)) throw forbiddenOrMissing()
    await authority.require(MANAGE, role.unitId)
    if (!Object.hasOwn(ROLES, role.role)) throw roleUnknown()
    if (role.accountId === actor.subject) throw grantToOneself()
    const account = isId(role.accountId) ? await this.accounts.referred(role.accountId) : undefined
    if (!account) throw forbiddenOrMissing()
    await authority.require(MANAGE, account.unitId)
    const by = { subject: actor.subject, today: clock.today(), takesTwo: takesTwo(role.role) }
    const grant = AccountGrant.give(v7(), role, days, by)
    if (await this.grants.isHeld(role, days)) throw heldAlready()
    this.grants.add(grant)
    this.#tell(by.takesTwo ? 'grant.proposed' : 'grant.given', grant)
    return rowOf(grant)
  }

  /** Ends a grant: from that day on it gives nothing; today means within 5 seconds. */
  async end(id: string, expectedVersion: number, endsOn: string): Promise<GrantRow> {
    const grant = await this.#seen(id, expectedVersion, MANAGE)
    grant.end(endsOn, this.request.clock.today())
    this.#tell('grant.ended', grant)
    return rowOf(grant)
  }

  /** A second person decides what was proposed. */
  async decide(id: string, expectedVersion: number, state: 'CONFIRMED' | 'REFUSED'): Promise<GrantRow> {
    const grant = await this.#seen(id, expectedVersion, CONFIRM)
    grant.decide(state, this.request.actor.subject)
    this.#tell(state === 'CONFIRMED' ? 'grant.confirmed' : 'grant.refused', grant)
    return rowOf(grant)
  }

  async #seen(id: string, expectedVersion: number, action: string): Promise<AccountGrant> {
    const { authority } = this.request
    await authority.require(action)
    const grant = isId(id) ? await this.grants.load(id) : null
    if (!grant) throw forbiddenOrMissing()
    await authority.require(action, grant.unitId)
    if (grant.version !== expectedVersion) throw staleVersion(grant.version)
    return grant
  }

  #tell(name: string, { id, accountId, unitId, role, validFrom, validTo, version }: AccountGrant): void {
    const payload = { account: accountId, role, validFrom, validTo, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
