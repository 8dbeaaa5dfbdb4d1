import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { seedReception } from './reception.ts'

/** Loads the demonstration of complaints, part by part; answers whether anything was loaded. */
export const seedDemonstration = (em: EntityManager, clock: Clock): Promise<boolean> =>
  seedReception(em, clock)
