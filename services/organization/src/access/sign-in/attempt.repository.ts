import { Statements } from '@province/subgraph/read'
import { ATTEMPT_RULES, type AttemptKeys, type AttemptRules } from './attempt.ts'

/** Tries to sign in. They are counted outside of the mutation, whose refusal would take the count back. */
export class AttemptRepository extends Statements {
  /** Counts a try before it is made; answers the milliseconds to wait when it may not be made yet. */
  async begin({ account, address, pair }: AttemptKeys, rules: AttemptRules = ATTEMPT_RULES): Promise<number> {
    const text = 'select organization.begin_attempt($1, $2, $3, $4) as wait'
    const values = [account, address, pair, JSON.stringify(rules)]
    return (await this.row<{ wait: number }>({ name: 'attempt_begin', text, values }))?.wait ?? 0
  }

  /** It was no guess: what was counted is forgotten. */
  async succeeded({ account, address, pair }: AttemptKeys): Promise<void> {
    const text = 'select organization.end_attempt($1, $2, $3)'
    await this.rows({ name: 'attempt_end', text, values: [account, address, pair] })
  }
}
