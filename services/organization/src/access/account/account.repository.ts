import { LockMode } from '@mikro-orm/postgresql'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { AccountMapping } from './account.mapping.ts'
import { Account } from './account.ts'

/** An account as it is shown. */
export type AccountRow = Row<AccountRepository>

/** Which accounts: a text already folded, a unit and all below it. */
export interface AccountSearch {
  search: string | null
  within?: string | null
  disabled?: boolean | null
}

/** Accounts, seen by themselves and by those who manage them. */
export class AccountRepository extends Repository.of(AccountMapping, {
  hidden: ['passwordHash', 'demonstration', 'authzVersion', 'passwordDue'],
}) {
  readonly list = this.listed({
    name: 'account_list',
    where: ({ search, within, disabled }: AccountSearch) => [
      sql`t.unit_id = any((select app.units_of('account.manage'))::uuid[])`,
      search &&
        sql`(t.username like '%' || ${search} || '%' or lower(t.display_name) like '%' || ${search} || '%')`,
      within &&
        sql`exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = t.unit_id
          and (c.ends_unit or c.valid_to > current_setting('app.today')::date))`,
      { disabled },
    ],
    order: ['username', 'id'],
    alphabetical: ['displayName'],
    sorts: { USERNAME: ['username', 'id'], NAME: ['displayName', 'id'] },
  })

  /** Whether the account has a second factor. */
  async hasSecondFactor(id: string): Promise<boolean> {
    const found = await this.one<{ id: string }>('account with second factor', id, 'id', (ids) => {
      const text = `select account_id as id from organization.second_factor
        where account_id = any($1::uuid[]) and confirmed_at is not null and removed_at is null`
      return this.rows({ name: 'account_with_second_factor', text, values: [ids] })
    })
    return found !== null
  }

  override load(id: string): Promise<Account | null> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['passwordHash'] } as const
    return this.em.findOne(Account, id, options)
  }

  /** The units on which the account holds or will hold a role: whoever manages it must reach them all. */
  async unitsHeld(id: string, today: string): Promise<string[]> {
    const text = 'select unit_id from organization.units_held(?, ?)'
    const rows = await this.em.execute<{ unit_id: string }[]>(text, [id, today])
    return rows.map((row) => row.unit_id)
  }

  /** Stores a new account at once, so that a name that somebody has is found here; false when it is taken. */
  async open(account: Account): Promise<boolean> {
    const { id, username, displayName, passwordHash, unitId } = account
    const rows = await this.em.execute(
      `insert into organization.account (id, username, display_name, password_hash, demonstration, disabled, authz_version, unit_id, password_due)
       values (?, ?, ?, ?, false, false, 1, ?, true) on conflict (username) do nothing returning id`,
      [id, username, displayName, passwordHash, unitId],
    )
    return rows.length > 0
  }
}
