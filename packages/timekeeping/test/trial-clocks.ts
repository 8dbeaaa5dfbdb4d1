import type { ClockRule } from '@province/clocks'
import type { DomainClocks } from '../src/clock/domain-clocks.ts'

const RULE: ClockRule = {
  code: 'trial.answer',
  kind: 'trial.answer',
  trigger: 'nhận',
  article: 'Quy tắc của phép thử',
  validFrom: '2020-01-01',
  validTo: null,
  evidence: 'HOUSE_RULE',
  endUnchecked: false,
  amount: 10,
  unit: 'WORKING_DAYS',
  conditions: [],
  extensions: [{ reason: 'COMPLEX', days: 5, daysAtOnce: 5, afterDeadline: 'Quy tắc của phép thử' }],
  pauses: [{ reason: 'EXPERT_ASSESSMENT', article: 'Quy tắc của phép thử', evidence: 'HOUSE_RULE' }],
}

/** A domain that is no domain: one rule, nothing restricted. */
export const TRIAL: DomainClocks = { schema: 'trial', rules: [RULE], handle: 'trial.handle' }
