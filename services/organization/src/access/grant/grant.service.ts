import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection, ListAsked } from '@province/subgraph/list'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { AccountRow } from '../account/account.repository.ts'
import type { AccountService } from '../account/account.service.ts'
import { excludeEachOther, ROLES, takesTwo } from '../role/role.ts'
import type { GrantRepository, GrantRow, ProposalFilters } from './grant.repository.ts'
import { AccountGrant, type GrantDays, type GrantedRole } from './grant.ts'
import type { GrantStep } from './grant-lifecycle.ts'
import { grantToOneself, heldAlready, rolesExcludeEachOther, roleUnknown } from './grant-refusals.ts'

const MANAGE = 'grant.manage'
const CONFIRM = 'grant.confirm'

/** In which order proposals are listed. */
export type ProposalOrder = 'OLDEST' | 'NEWEST' | 'FIRST_DAY'

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

  ofAccount({ id }: AccountRow): Promise<GrantRow[]> {
    return this.grants.ofAccount(id)
  }

  /** What waits for a second person, within the viewer's `grant.confirm`. */
  async proposals(asked: ProposalFilters & ListAsked<ProposalOrder>): Promise<Connection<GrantRow>> {
    await this.request.authority.require(CONFIRM)
    return this.grants.proposals(asked)
  }

  /** Grants a role: never to oneself, never beyond one's own reach. */
  async give(role: GrantedRole, days: GrantDays): Promise<GrantRow> {
    const { subject, authority, today } = this.request
    if (!isId(role.unitId)) throw forbiddenOrMissing()
    await authority.require(MANAGE, role.unitId)
    if (!Object.hasOwn(ROLES, role.role)) throw roleUnknown()
    if (role.accountId === subject) throw grantToOneself()
    const account = await this.accounts.referred(role.accountId)
    if (!account) throw forbiddenOrMissing()
    await authority.require(MANAGE, account.unitId)
    const by = { subject, today, takesTwo: takesTwo(role.role) }
    const grant = AccountGrant.give(v7(), role, days, by)
    if (await this.grants.isHeld(role, days)) throw heldAlready()
    const beside = await this.grants.rolesBeside(role.accountId, days)
    if (beside.some((other) => excludeEachOther(role.role, other))) throw rolesExcludeEachOther()
    this.grants.add(grant)
    return this.#record(by.takesTwo ? 'grant.proposed' : 'grant.given', grant)
  }

  /** Ends a grant: from that day on it gives nothing; today means within 5 seconds. */
  async end(seen: SeenVersion, endsOn: string): Promise<GrantRow> {
    const grant = await this.request.forChange(this.grants, seen, MANAGE)
    grant.end(endsOn, this.request.today)
    return this.#record('grant.ended', grant)
  }

  /** A second person says yes. */
  async confirm(seen: SeenVersion): Promise<GrantRow> {
    return this.#record('grant.confirmed', await this.#decided(seen, 'confirm'))
  }

  /** A second person says no. */
  async refuse(seen: SeenVersion): Promise<GrantRow> {
    return this.#record('grant.refused', await this.#decided(seen, 'refuse'))
  }

  async #decided(seen: SeenVersion, step: GrantStep): Promise<AccountGrant> {
    const grant = await this.request.forChange(this.grants, seen, CONFIRM)
    grant.decide(step, this.request.subject)
    return grant
  }

  #record(name: string, grant: AccountGrant): GrantRow {
    const { id, accountId, unitId, role, validFrom, validTo, version } = grant
    const payload = { account: accountId, role, validFrom, validTo, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
    return this.grants.rowOf(grant)
  }
}
