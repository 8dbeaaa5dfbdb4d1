import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { closePeriods } from '../src/measure/closed-periods.service.ts'
import type { KeySource } from '../src/vault/desk-keys.ts'
import { VaultDesk } from '../src/vault/vault-desk.ts'
import { seedBacklog } from './backlog.ts'
import { seedCases } from './cases.ts'
import { seedDenunciations } from './denunciations.ts'
import { seedDialogues } from './dialogues.ts'
import { seedPersonalData } from './personal-data.ts'
import { seedPetitions } from './petitions.ts'
import { seedReception } from './reception.ts'

/** What a load of the demonstration leaves to be told once. */
export interface LoadedDemonstration {
  shownOnce: string[]
}

/** Loads the demonstration of complaints, part by part; answers what was made that nobody can be shown again. */
export async function seedDemonstration(
  em: EntityManager,
  clock: Clock,
  secret: KeySource,
): Promise<LoadedDemonstration> {
  await seedReception(em, clock)
  const halves = await seedPetitions(em, clock, new VaultDesk(secret))
  await seedCases(em, clock)
  await seedDenunciations(em, clock)
  await seedDialogues(em, clock)
  await seedBacklog(em, clock)
  await seedPersonalData(em, clock)
  await closePeriods(em, clock.today())
  const named = (halves ?? []).map(
    (half, at) => `Half ${at + 1} of the vault’s recovery key, shown once: ${half}`,
  )
  return { shownOnce: named }
}
