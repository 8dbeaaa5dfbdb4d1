import type { DomainClocks } from '@province/timekeeping'
import { CLOCK_RULES } from './clock-rule.ts'

/** The clocks of complaints: those of denunciations exist only for who may read denunciations. */
export const COMPLAINTS_CLOCKS: DomainClocks = {
  schema: 'complaints',
  rules: CLOCK_RULES,
  handle: 'petition.handle',
  restricted: {
    action: 'denunciation.read',
    prefix: 'denunciation_',
    isKind: (kind) => kind.startsWith('denunciation.'),
  },
}
