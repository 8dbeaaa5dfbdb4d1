import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { v7 } from 'uuid'
import { Account, AccountGrant } from '../src/account/account.ts'
import { hashPassword, passwordMatches } from '../src/account/password.ts'
import { HierarchyRepository } from '../src/hierarchy/hierarchy.repository.ts'
import { projectPaths, projectUnits } from '../src/hierarchy/hierarchy.ts'
import { type Decree, reorganise } from '../src/reorganisation/reorganisation.ts'
import { Unit, type UnitLevel } from '../src/unit/unit.ts'
import accounts from './accounts.json' with { type: 'json' }
import decree from './decree-1104.json' with { type: 'json' }
import units from './units.json' with { type: 'json' }

/** The units of the province as the register first knows them, parents before children. */
export function initialUnits(): Unit[] {
  const ids = new Map(units.map((unit) => [unit.code, v7()]))
  const idOf = (code: string) => ids.get(code) ?? v7()
  return units.map(({ code, level, kind, name, parent }) => {
    const first = { code, name, kind, parentId: parent === null ? null : idOf(parent) }
    return Unit.open(idOf(code), level as UnitLevel, null, first)
  })
}

/** The reorganisation of 2024-09-01 as its resolution has it. */
export const decree1104 = decree as Decree

async function seedUnits(em: EntityManager): Promise<Unit[]> {
  const before = initialUnits()
  const { opened, event } = reorganise(before, decree1104, v7)
  const all = [...before, ...opened]
  em.persist([...all, event])
  await em.flush()
  await new HierarchyRepository(em).replace(projectUnits(all), projectPaths(all))
  return all
}

async function seedAccounts(em: EntityManager, all: Unit[], today: string, password: string): Promise<void> {
  const unitIds = new Map(
    all.filter((unit) => unit.stateOn(today)).map((unit) => [unit.stateOn(today)?.code, unit.id]),
  )
  const hashes = await Promise.all(accounts.map(() => hashPassword(password)))
  for (const [position, { username, displayName, grants }] of accounts.entries()) {
    const account = new Account(v7(), username, displayName, hashes[position] ?? '', true)
    em.persist(account)
    for (const { role, unit } of grants) {
      const unitId = unitIds.get(unit)
      if (unitId === undefined) throw new Error(`no unit ${unit} on ${today} for ${username}`)
      em.persist(new AccountGrant(v7(), account.id, role, unitId, '2023-01-01'))
    }
  }
  await em.flush()
  await em.execute(`insert into hierarchy.grant (account_id, role, unit_id, valid_from, valid_to)
    select account_id, role, unit_id, valid_from, coalesce(valid_to, 'infinity') from organization.account_grant`)
}

/** Loads units, their reorganisation and the demonstration accounts, unless units are there already. */
export const seedDemonstration = (em: EntityManager, clock: Clock, password: string): Promise<boolean> =>
  em.transactional(async (work) => {
    if ((await work.count(Unit)) > 0) return false
    const all = await seedUnits(work)
    await seedAccounts(work, all, clock.today(), password)
    return true
  })

/** Gives every demonstration account this password; nothing is written when it is theirs already. */
export const renewDemonstrationPasswords = (em: EntityManager, password: string): Promise<void> =>
  em.transactional(async (work) => {
    const demonstration = await work.find(Account, { demonstration: true }, { populate: ['passwordHash'] })
    for (const account of demonstration) {
      if (!(await passwordMatches(password, account.passwordHash)))
        account.renewPassword(await hashPassword(password))
    }
  })
