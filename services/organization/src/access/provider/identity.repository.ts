import { Repository, type Row } from '@province/subgraph/read'
import { IdentityMapping } from './identity.mapping.ts'
import type { Identity } from './identity.ts'

/** A bound identity as it is shown. */
export type IdentityRow = Row<IdentityRepository>

/** Which accounts are bound to which identities at providers. */
export class IdentityRepository extends Repository.of(IdentityMapping, {
  hidden: ['linkedBy', 'unlinkedAt'],
}) {
  /** The identities that an account is bound to. */
  readonly ofAccount = this.many('accountId', {
    name: 'identity_of_accounts',
    where: 't.unlinked_at is null',
    order: ['issuer', 'subject'],
  })

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
