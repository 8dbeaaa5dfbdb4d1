import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph'
import { Account, type AccountGrant } from './account.ts'

/** What signing in needs to know of an account. */
export interface AccountRow {
  id: string
  username: string
  displayName: string
  passwordHash: string
  authzVersion: number
}

/** A grant in force. */
export interface GrantRow {
  role: string
  unitId: string
  validFrom: string
  validTo: string | null
}

/** Accounts and what they are granted. */
export class AccountRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byUsername(username: string): Promise<AccountRow[]> {
    const text = `select id, username, display_name as "displayName", password_hash as "passwordHash",
        authz_version as "authzVersion"
      from organization.account where username = $1 and not disabled`
    return this.reader.rows({ name: 'account_by_username', text, values: [username] })
  }

  byId(id: string): Promise<{ username: string }[]> {
    const text = 'select username from organization.account where id = $1'
    return this.reader.rows({ name: 'account_by_id', text, values: [id] })
  }

  grantsOf(accountId: string, today: string): Promise<GrantRow[]> {
    const text = `select role, unit_id as "unitId", valid_from as "validFrom", valid_to as "validTo"
      from organization.account_grant
      where account_id = $1 and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)
      order by role, unit_id`
    return this.reader.rows({ name: 'account_grants', text, values: [accountId, today] })
  }

  loadDemonstration(): Promise<Account[]> {
    return this.em.find(Account, { demonstration: true }, { populate: ['passwordHash'] })
  }

  add(accounts: readonly Account[], grants: readonly AccountGrant[]): void {
    this.em.persist([...accounts, ...grants])
  }

  /** Grants as every service may read them. */
  async projectGrants(): Promise<void> {
    await this.em.execute('delete from hierarchy.grant')
    await this.em.execute(`insert into hierarchy.grant (account_id, role, unit_id, valid_from, valid_to)
      select account_id, role, unit_id, valid_from, coalesce(valid_to, 'infinity') from organization.account_grant`)
  }
}
