import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { v7 } from 'uuid'
import { Account } from '../src/access/account/account.ts'
import { hashPassword, passwordMatches } from '../src/access/account/password.ts'
import { AccountGrant } from '../src/access/grant/grant.ts'
import { Unit, type UnitLevel } from '../src/register/unit/unit.ts'
import accounts from './accounts.json' with { type: 'json' }
import { seedDirectory } from './directory.ts'
import { projectInitial, seedReorganisations } from './reorganisation.ts'
import units from './units.json' with { type: 'json' }

/** A unit of the list; the facts hold nothing of the agencies’ own mergers after a day. */
interface ListedUnit {
  code: string
  level: UnitLevel
  kind: string
  name: string
  parent: string | null
  notFollowedFrom?: string
}

/** The units of the province as the register first knows them, parents before children. */
function initialUnits(): Unit[] {
  const ids = new Map(units.map((unit) => [unit.code, v7()]))
  const idOf = (code: string) => ids.get(code) ?? v7()
  return (units as readonly ListedUnit[]).map(
    ({ code, level, kind, name, parent, notFollowedFrom = null }) => {
      const first = { code, name, kind, parentId: parent === null ? null : idOf(parent) }
      return Object.assign(Unit.open(idOf(code), level, null, first), { notFollowedFrom })
    },
  )
}

const people = new Map(
  accounts.map(({ username, displayName }) => [username, { id: v7(), displayName }] as const),
)
const person = (username: string) => people.get(username) ?? { id: v7(), displayName: username }

async function seedUnits(em: EntityManager): Promise<Unit[]> {
  const before = initialUnits()
  em.persist(before)
  await em.flush()
  await projectInitial(em, before)
  const [province] = before
  if (!province) return before
  await seedReorganisations(em, province.id, { drafter: person('admin'), approver: person('leader') })
  return em.find(Unit, {})
}

/** The unit that carries the code today, or was the last to carry it. */
function unitCoded(all: readonly Unit[], code: string, today: string): string {
  const carriers = all.filter(({ states }) => states.some((state) => state.code === code))
  const until = (unit: Unit) => unit.closedOn ?? '9999-12-31'
  const last = carriers.toSorted((one, other) => (until(one) < until(other) ? -1 : 1)).at(-1)
  const now = carriers.find((unit) => unit.stateOn(today)?.code === code) ?? last
  if (!now) throw new Error(`no unit ever had the code ${code}`)
  return now.id
}

async function seedAccounts(em: EntityManager, all: Unit[], today: string, password: string): Promise<void> {
  const hashes = await Promise.all(accounts.map(() => hashPassword(password)))
  for (const [position, { username, displayName, grants }] of accounts.entries()) {
    const held = grants.map(({ role, unit }) => ({ role, unitId: unitCoded(all, unit, today) }))
    const home = held[0]?.unitId ?? ''
    const account = new Account(
      person(username).id,
      username,
      displayName,
      hashes[position] ?? '',
      true,
      home,
    )
    em.persist(account)
    for (const { role, unitId } of held)
      em.persist(new AccountGrant(v7(), { accountId: account.id, role, unitId }, '2023-01-01', null, ''))
  }
  await em.flush()
}

/** Row-level security lets who manages them write accounts, grants and the directory: loading the world does, everywhere. */
const managingAll = `select set_config('app.held', jsonb_build_object('account.manage', tops, 'grant.manage', tops, 'directory.manage', tops,
    'reorganisation.read', tops, 'reorganisation.execute', tops)::text, true),
    set_config('app.roots', roots, true)
  from (select jsonb_agg(distinct id) as tops, array_agg(distinct id)::text as roots from hierarchy.unit where parent_id is null) t`

/** Loads units, their reorganisation and the demonstration accounts, unless units are there already. */
export const seedDemonstration = (em: EntityManager, clock: Clock, password: string): Promise<boolean> =>
  em.transactional(async (work) => {
    if ((await work.count(Unit)) > 0) return false
    const all = await seedUnits(work)
    await work.execute(managingAll)
    await seedAccounts(work, all, clock.today(), password)
    await seedDirectory(work, all)
    return true
  })

/**
 * Gives every demonstration account this password, and takes away its second factor, so that who holds the machine always
 * gets in again; nothing is written when it is theirs already.
 */
export const renewDemonstrationPasswords = (em: EntityManager, password: string): Promise<void> =>
  em.transactional(async (work) => {
    await work.execute(managingAll)
    const demonstration = await work.find(Account, { demonstration: true }, { populate: ['passwordHash'] })
    for (const account of demonstration) {
      if (await passwordMatches(password, account.passwordHash)) continue
      account.renewPassword(await hashPassword(password))
      await work.execute(
        `update organization.second_factor set removed_at = clock_timestamp(), secret = ''
         where account_id = ? and removed_at is null`,
        [account.id],
      )
    }
  })
