import type { DomainClocks } from '@province/timekeeping'
import { CLOCK_RULES } from './clock-rule.ts'

/** The clocks of reform: none is hidden from who sees its dossier. */
export const REFORM_CLOCKS: DomainClocks = {
  schema: 'reform',
  rules: CLOCK_RULES,
  handle: 'reform.handle_dossiers',
}
