import type { DomainClocks } from '@province/timekeeping'
import { CLOCK_RULES } from './clock-rule.ts'

/** The clocks of reporting: none is hidden from who sees its submission. */
export const REPORTING_CLOCKS: DomainClocks = {
  schema: 'reporting',
  rules: CLOCK_RULES,
  handle: 'report.manage_templates',
}
