import type { BackgroundWork } from '@province/subgraph/request'
import type { DomainClocks } from './clock/domain-clocks.ts'
import { followCalendar } from './following/following.service.ts'
import { tellRungs } from './reminder/reminder.service.ts'

/**
 * What a service does of its own accord for its clocks: tells of each rung once, a minute after it is reached at the
 * latest, and lets clocks follow the calendar within seconds; or both whenever the service runs again.
 */
export const clockWork = (domain: DomainClocks): BackgroundWork[] => [
  { name: 'rungs of clocks', everyMs: 60_000, run: (desk) => tellRungs(domain, desk) },
  { name: 'clocks after a decided day', everyMs: 2_000, run: (desk) => followCalendar(domain, desk) },
]
