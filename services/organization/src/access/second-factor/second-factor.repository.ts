import { LockMode } from '@mikro-orm/postgresql'
import { Repository } from '@province/subgraph/read'
import { SecondFactorMapping } from './second-factor.mapping.ts'
import { type RecoveryCode, SecondFactor } from './second-factor.ts'

/** Second factors and their recovery codes. */
export class SecondFactorRepository extends Repository.of(SecondFactorMapping, { hidden: ['secret'] }) {
  /** The one that counts or is being set up; no other request uses it meanwhile. */
  ofAccount(accountId: string): Promise<SecondFactor | null> {
    return this.em.findOne(
      SecondFactor,
      { accountId, removedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
  }

  /** How many recovery codes are left. */
  async codesLeft(accountId: string): Promise<number> {
    const text = `select count(*) as left from organization.recovery_code c
      join organization.second_factor f on f.id = c.factor_id and f.removed_at is null
      where c.account_id = $1 and c.used_at is null`
    const counted = { name: 'second_factor_codes_left', text, values: [accountId] }
    return (await this.row<{ left: number }>(counted))?.left ?? 0
  }

  /** Stores what was changed so far: a row that ends makes room for the next one. */
  flush(): Promise<void> {
    return this.em.flush()
  }

  /** Uses the code up; false when there is no unused one. */
  async useRecoveryCode(factorId: string, codeHash: string): Promise<boolean> {
    const rows = await this.em.execute(
      `update organization.recovery_code set used_at = clock_timestamp()
       where factor_id = ? and code_hash = ? and used_at is null returning id`,
      [factorId, codeHash],
    )
    return rows.length > 0
  }

  /** New codes instead of all that are left. */
  async replaceRecoveryCodes(factorId: string, codes: readonly RecoveryCode[]): Promise<void> {
    await this.em.execute(
      'update organization.recovery_code set used_at = clock_timestamp() where factor_id = ? and used_at is null',
      [factorId],
    )
    this.em.persist([...codes])
  }
}
