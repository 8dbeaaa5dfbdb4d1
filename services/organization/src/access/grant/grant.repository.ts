import { Repository, type Row, sql } from '@province/subgraph/read'
import { AccountGrantMapping } from './grant.mapping.ts'
import type { GrantDays, GrantedRole } from './grant.ts'

/** A grant as it is shown. */
export type GrantRow = Row<GrantRepository>

/** Which proposals: of which role. */
export interface ProposalFilters {
  role?: string | null
}

/** What accounts are granted. */
export class GrantRepository extends Repository.of(AccountGrantMapping, { hidden: ['decidedBy'] }) {
  readonly proposals = this.listed({
    name: 'grant_proposals',
    where: ({ role }: ProposalFilters) => [
      { state: 'PROPOSED', role },
      sql`t.unit_id = any((select app.units_of('grant.confirm'))::uuid[])`,
    ],
    order: ['id'],
    sorts: { OLDEST: ['id'], NEWEST: ['-id'], FIRST_DAY: ['validFrom', 'id'] },
  })

  /** Every grant of an account that the viewer may see: what holds first, then the latest. */
  ofAccount(accountId: string): Promise<GrantRow[]> {
    return this.grouped<GrantRow>('grants of account', accountId, 'accountId', (ids) => {
      const text = `select ${this.columns} from ${this.from} where t.account_id = any($1::uuid[])
        order by coalesce(t.valid_to, 'infinity') desc, t.valid_from desc, t.role, t.id`
      return this.rows({ name: 'grant_of_accounts', text, values: [ids] })
    })
  }

  /** The roles that an account holds, or is proposed, anywhere on some of these days. */
  async rolesBeside(accountId: string, { from, to }: GrantDays): Promise<string[]> {
    const rows = await this.em.execute<{ role: string }[]>(
      `select distinct role from organization.account_grant
       where account_id = ? and state <> 'REFUSED'
         and valid_from < coalesce(?::date, 'infinity') and coalesce(valid_to, 'infinity') > ?::date
         and coalesce(valid_to, 'infinity') > valid_from`,
      [accountId, to, from],
    )
    return rows.map(({ role }) => role)
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
}
