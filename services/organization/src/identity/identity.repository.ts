import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { Identity } from './identity.ts'

/** A bound identity as it is shown. */
export interface IdentityRow {
  id: string
  accountId: string
  issuer: string
  subject: string
}

const COLUMNS = 'id, account_id as "accountId", issuer, subject'

/** Which accounts are bound to which identities at providers. */
export class IdentityRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  ofAccounts(accountIds: readonly string[]): Promise<IdentityRow[]> {
    const text = `select ${COLUMNS} from organization.identity
      where account_id = any($1::uuid[]) and unlinked_at is null order by issuer, subject`
    return this.reader.rows({ name: 'identity_of_accounts', text, values: [accountIds] })
  }

  /** Binds at once; false when some account is bound to it already. */
  async link({ id, accountId, issuer, subject, linkedBy }: Identity): Promise<boolean> {
    const rows = await this.em.execute(
      `insert into organization.identity (id, account_id, issuer, subject, linked_by) values (?, ?, ?, ?, ?)
       on conflict (issuer, subject) where unlinked_at is null do nothing returning id`,
      [id, accountId, issuer, subject, linkedBy],
    )
    return rows.length > 0
  }

  /** Unbinds; false when the account is not bound to it. */
  async unlink(id: string, accountId: string): Promise<boolean> {
    const rows = await this.em.execute(
      `update organization.identity set unlinked_at = clock_timestamp()
       where id = ? and account_id = ? and unlinked_at is null returning id`,
      [id, accountId],
    )
    return rows.length > 0
  }
}
