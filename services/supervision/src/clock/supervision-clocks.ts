import type { DomainClocks } from '@province/timekeeping'
import { CLOCK_RULES } from './clock-rule.ts'

/** The clocks of supervision: whoever is addressed has to be in time. */
export const SUPERVISION_CLOCKS: DomainClocks = {
  schema: 'supervision',
  rules: CLOCK_RULES,
  handle: 'supervision.respond',
}
