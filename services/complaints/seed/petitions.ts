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

/** Sets the vault up: the private key is handed out in two halves and kept nowhere. */
function setUpVault(em: EntityManager, desk: VaultDesk) {
  const { publicKey, privateKey } = newHolderKeys()
  const halves = halvesOf(privateKey)
  privateKey.fill(0)
  const holder = new VaultHolder(v7(), 'RECOVERY', null, publicKey, DEMONSTRATION)
  holder.confirmedBy = 'the second half'
  desk.holders.sign(holder)
  em.persist(holder)
  return { recovery: { id: holder.id, publicKey }, halves }
}

/** Loads the petitions of the demonstration, unless one is there already; answers the two halves of the recovery key. */
export const seedPetitions = (
  em: EntityManager,
  clock: Clock,
  desk: VaultDesk,
): Promise<readonly [string, string] | null> =>
  em.transactional(async (work) => {
    const units = await placedUnits(work)
    const province = units.find(({ level }) => level === 'PROVINCE')
    if (!province) return null
    const actions = [
      'petition.register',
      'petition.handle',
      'denunciation.read',
      'vault.set_up',
      'clock.tell',
    ]
    await actAsInstallation(work, province.id, actions, clock.today())
    if ((await work.count(Petition)) > 0) return null
    const { recovery, halves } = setUpVault(work, desk)
    await work.flush()
    const above = new Map(units.flatMap(({ id, parentId }) => (parentId ? [[id, parentId] as const] : [])))
    const maker = new PetitionMaker(recovery, desk, above)
    await storePetitions(
      work,
      planPetitions(units).flatMap((planned) => maker.make(planned)),
    )
    return halves
  })
