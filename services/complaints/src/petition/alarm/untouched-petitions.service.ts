import { addDays } from '@province/clocks'
import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { UntouchedPetitionRepository } from './untouched-petition.repository.ts'

/** A petition that stands untouched for so many days costs a leading official their office (Decree 154/2026, article 41.3.b). */
const OFFENCE = { days: 45, validFrom: '2026-07-01' } as const

/** So many days are left when the alarm is raised. */
const DAYS_LEFT = 7

const HOUR_MS = 3_600_000
const MOST_AT_ONCE = 500

/** Raises the alarm of petitions that would soon have stood too long; answers whether more are waiting. */
export async function raiseUntouched({ clock, transaction }: BackgroundDesk): Promise<boolean> {
  const today = clock.today()
  if (today < OFFENCE.validFrom) return false
  const since = addDays(today, DAYS_LEFT - OFFENCE.days)
  const raised = await transaction(['petition.handle', 'petition.register', 'denunciation.read'], (em) =>
    new UntouchedPetitionRepository(em).raise({ today, since, now: clock.now(), most: MOST_AT_ONCE }),
  )
  return raised === MOST_AT_ONCE
}

/** What the service does of its own accord: no petition stands for weeks without its unit being told. */
export const untouchedWork: BackgroundWork = {
  name: 'untouched petitions',
  everyMs: HOUR_MS,
  run: raiseUntouched,
}
