import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { AccountGrant, type GrantDays, type GrantedRole, type GrantState } from './grant.ts'

/** A grant as it is shown. */
export interface GrantRow {
  id: string
  accountId: string
  role: string
  unitId: string
  validFrom: string
  validTo: string | null
  state: GrantState
  version: number
  grantedBy: string
}

const COLUMNS = `id, account_id as "accountId", role, unit_id as "unitId", valid_from as "validFrom",
  valid_to as "validTo", state, version, granted_by as "grantedBy"`

const PROPOSED = `state = 'PROPOSED' and unit_id = any((select app.units_of('grant.confirm'))::uuid[])`

/** What accounts are granted. */
export class GrantRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Every grant of each account that the viewer may see: what holds first, then the latest. */
  ofAccounts(accountIds: readonly string[]): Promise<GrantRow[]> {
    const text = `select ${COLUMNS} from organization.account_grant where account_id = any($1::uuid[])
      order by coalesce(valid_to, 'infinity') desc, valid_from desc, role, id`
    return this.reader.rows({ name: 'grant_of_accounts', text, values: [accountIds] })
  }

  proposals(page: Page): Promise<(GrantRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from organization.account_grant where ${PROPOSED}) as total
      from organization.account_grant where ${PROPOSED} and ($1::uuid is null or id > $1) order by id limit $2`
    const values = [page.after?.[0] ?? null, page.limit + 1]
    return this.reader.rows({ name: 'grant_proposals', text, values })
  }

  load(id: string): Promise<AccountGrant | null> {
    return this.em.findOne(AccountGrant, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** Whether the account holds, or is proposed, the role there on some of these days; no other request grants meanwhile. */
  async isHeld({ accountId, role, unitId }: GrantedRole, { from, to }: GrantDays): Promise<boolean> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`grant ${accountId}`])
    const rows = await this.em.execute(
      `select id from organization.account_grant
       where account_id = ? and role = ? and unit_id = ? and state <> 'REFUSED'
         and valid_from < coalesce(?::date, 'infinity') and coalesce(valid_to, 'infinity') > ?::date
         and coalesce(valid_to, 'infinity') > valid_from`,
      [accountId, role, unitId, to, from],
    )
    return rows.length > 0
  }

  add(grant: AccountGrant): void {
    this.em.persist(grant)
  }
}
