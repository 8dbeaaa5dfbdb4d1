import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'

/** The demonstration world has nothing of __domain_words__. */
export const seedDemonstration = async (_em: EntityManager, _clock: Clock): Promise<boolean> => false
