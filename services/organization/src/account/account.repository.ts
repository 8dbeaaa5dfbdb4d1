import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { Account } from './account.ts'

/** An account as it is shown. */
export interface AccountRow {
  id: string
  username: string
  displayName: string
  unitId: string
  disabled: boolean
  version: number
}

/** What narrows a list of accounts: a text already folded, a unit and all below it. */
export interface AccountSearch {
  search: string | null
  within: string | null
}

const COLUMNS = `a.id, a.username, a.display_name as "displayName", a.unit_id as "unitId", a.disabled, a.version`

const LISTED = `a.unit_id = any((select app.units_of('account.manage'))::uuid[])
  and ($1::text is null or a.username like '%' || $1 || '%' or lower(a.display_name) like '%' || $1 || '%')
  and ($2::uuid is null or exists (select from hierarchy.closure c where c.ancestor_id = $2 and c.descendant_id = a.unit_id
    and (c.ends_unit or c.valid_to > current_setting('app.today')::date)))`

/** Accounts, seen by themselves and by those who manage them. */
export class AccountRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<AccountRow[]> {
    const text = `select ${COLUMNS} from organization.account a where a.id = any($1::uuid[])`
    return this.reader.rows({ name: 'account_by_ids', text, values: [ids] })
  }

  list({ search, within }: AccountSearch, page: Page): Promise<(AccountRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from organization.account a where ${LISTED}) as total
      from organization.account a where ${LISTED} and ($3::text is null or a.username > $3)
      order by a.username limit $4`
    const values = [search, within, page.after?.[0] ?? null, page.limit + 1]
    return this.reader.rows({ name: 'account_list', text, values })
  }

  /** How many accounts the list has, for a page that came back empty. */
  count({ search, within }: AccountSearch): Promise<{ total: number }[]> {
    const text = `select count(*) as total from organization.account a where ${LISTED}`
    return this.reader.rows({ name: 'account_count', text, values: [search, within] })
  }

  /** Which of the accounts have a second factor. */
  withSecondFactor(ids: readonly string[]): Promise<{ id: string }[]> {
    const text = `select account_id as id from organization.second_factor
      where account_id = any($1::uuid[]) and confirmed_at is not null and removed_at is null`
    return this.reader.rows({ name: 'account_with_second_factor', text, values: [ids] })
  }

  load(id: string): Promise<Account | null> {
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
  async add(account: Account): Promise<boolean> {
    const { id, username, displayName, passwordHash, unitId } = account
    const rows = await this.em.execute(
      `insert into organization.account (id, username, display_name, password_hash, demonstration, disabled, authz_version, unit_id)
       values (?, ?, ?, ?, false, false, 1, ?) on conflict (username) do nothing returning id`,
      [id, username, displayName, passwordHash, unitId],
    )
    return rows.length > 0
  }
}
