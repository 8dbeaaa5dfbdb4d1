import { type Once, once } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { AttemptService } from '../sign-in/attempt.service.ts'
import { newRecoveryCodes, plainRecoveryCode, stepOf } from './code.ts'
import { keyedHash, seal, unseal } from './seal.ts'
import type { SecondFactorRepository } from './second-factor.repository.ts'
import { RecoveryCode, SecondFactor } from './second-factor.ts'
import { codeRefused } from './second-factor-refusals.ts'

/** Recovery codes; shown once. */
export interface RecoveryRow {
  recoveryCodes: Once
}

const SHORTEST_RECOVERY_CODE = 15

/** Codes of second factors: tried, slowed, made. The key is not in the database. */
export class SecondFactorCodeService {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly attempts: AttemptService,
    private readonly key: Buffer,
  ) {}

  /** A factor with this secret, which counts once a code of it was shown. */
  factorOf(accountId: string, secret: string): SecondFactor {
    return new SecondFactor(v7(), accountId, seal(this.key, accountId, secret))
  }

  /** Refuses a wrong or used code; guesses are counted and slowed. */
  async require(factor: SecondFactor, typed: string): Promise<void> {
    const succeeded = await this.attempts.ofCode(factor.accountId)
    const code = typed.replace(/\s/g, '')
    const step = stepOf(unseal(this.key, factor.accountId, factor.secret), code, new Date())
    const used = step === undefined ? await this.#useRecovery(factor, code) : factor.use(step)
    if (!used) throw codeRefused()
    await succeeded()
  }

  /** Ten new recovery codes instead of those that are left. */
  async renew({ id, accountId }: SecondFactor): Promise<RecoveryRow> {
    const codes = newRecoveryCodes()
    const stored = codes.map((code) => {
      const hash = keyedHash(this.key, `${id} ${plainRecoveryCode(code)}`)
      return new RecoveryCode(v7(), id, accountId, hash)
    })
    await this.factors.replaceRecoveryCodes(id, stored)
    return { recoveryCodes: once(codes.join(' ')) }
  }

  #useRecovery({ id, confirmedAt }: SecondFactor, code: string): Promise<boolean> {
    const plain = plainRecoveryCode(code)
    if (!confirmedAt || plain.length < SHORTEST_RECOVERY_CODE) return Promise.resolve(false)
    return this.factors.useRecoveryCode(id, keyedHash(this.key, `${id} ${plain}`))
  }
}
