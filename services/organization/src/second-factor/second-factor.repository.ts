import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import { RecoveryCode, SecondFactor } from './second-factor.ts'

/** Second factors and their recovery codes. */
export class SecondFactorRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** The one that counts or is being set up; no other request uses it meanwhile. */
  load(accountId: string): Promise<SecondFactor | null> {
    return this.em.findOne(
      SecondFactor,
      { accountId, removedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
  }

  /** How many recovery codes are left. */
  codesLeft(accountId: string): Promise<{ left: number }[]> {
    const text = `select count(*) as left from organization.recovery_code c
      join organization.second_factor f on f.id = c.factor_id and f.removed_at is null
      where c.account_id = $1 and c.used_at is null`
    return this.reader.rows({ name: 'second_factor_codes_left', text, values: [accountId] })
  }

  add(factor: SecondFactor): void {
    this.em.persist(factor)
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
