import { setImmediate } from 'node:timers/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { Petition } from '../src/petition/petition/petition.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { newHolderKeys } from '../src/vault/envelope.ts'
import { halvesOf } from '../src/vault/recovery-halves.ts'
import type { VaultDesk } from '../src/vault/vault-desk.ts'
import { VaultHolder } from '../src/vault/vault-holder.ts'
import { PetitionMaker } from './petition-making.ts'
import { planPetitions } from './petition-plan.ts'
import { storePetitions } from './petition-rows.ts'
import { STANDS_AT } from './reception-days.ts'
import type { SeedUnit } from './reception-outcomes.ts'

type PlacedUnit = SeedUnit & { parentId: string | null }

const placedUnits = (em: EntityManager) =>
  em.execute<PlacedUnit[]>(
    `select id, code, name, level, parent_id as "parentId" from hierarchy.unit
     where level in ('PROVINCE', 'DISTRICT', 'COMMUNE') and valid_from <= ? and valid_to > ? order by level_rank, code`,
    [STANDS_AT, STANDS_AT],
  )

/** The holder of the recovery key, whose private key is handed out in two halves and kept nowhere. */
function recoveryOf(desk: VaultDesk) {
  const { publicKey, privateKey } = newHolderKeys()
  const halves = halvesOf(privateKey)
  privateKey.fill(0)
  const holder = new VaultHolder(v7(), 'RECOVERY', null, publicKey, DEMONSTRATION)
  holder.confirmedBy = 'the second half'
  desk.holders.sign(holder)
  return { holder, publicKey, halves }
}

const ACTIONS = ['petition.register', 'petition.handle', 'denunciation.read', 'vault.set_up', 'clock.tell']

const AT_A_TIME = 20

/** Makes one after another, and lets the other domains load meanwhile. */
async function inTurns<One, Made>(all: readonly One[], make: (one: One) => Made[]): Promise<Made[]> {
  const made: Made[] = []
  for (const [at, one] of all.entries()) {
    made.push(...make(one))
    if (at % AT_A_TIME === 0) await setImmediate()
  }
  return made
}

/** A transaction of whoever installs, who sees every petition of the province. */
const installing = <Result>(
  em: EntityManager,
  province: string,
  clock: Clock,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> =>
  em.transactional(async (inside) => {
    await actAsInstallation(inside, province, ACTIONS, clock.today())
    return work(inside)
  })

/**
 * Loads the petitions of the demonstration, unless one is there already; answers the two halves of the recovery key. They
 * are made and sealed before the transaction begins: on a busy machine that takes longer than one may stay idle.
 */
export async function seedPetitions(
  em: EntityManager,
  clock: Clock,
  desk: VaultDesk,
): Promise<readonly [string, string] | null> {
  const units = await placedUnits(em)
  const province = units.find(({ level }) => level === 'PROVINCE')
  if (!province) return null
  const there = await installing(em, province.id, clock, (work) => work.count(Petition))
  if (there > 0) return null
  const { holder, publicKey, halves } = recoveryOf(desk)
  const above = new Map(units.flatMap(({ id, parentId }) => (parentId ? [[id, parentId] as const] : [])))
  const maker = new PetitionMaker({ id: holder.id, publicKey }, desk, above)
  const made = await inTurns(planPetitions(units), (planned) => maker.make(planned))
  await installing(em, province.id, clock, async (work) => {
    work.persist(holder)
    await work.flush()
    await storePetitions(work, made)
  })
  return halves
}
