import type { EntityManager } from '@mikro-orm/postgresql'
import { type Actor, decide } from '@province/actor'
import { type Clock, fixedClock, type ServiceSecret } from '@province/runtime'
import type { Reader } from '@province/subgraph/read'
import { forChange, type RequestContext } from '@province/subgraph/request'
import { ROLES } from '../src/access/role/role.ts'
import { type Context, contextWith } from '../src/context.ts'
import type { Decree } from '../src/register/decree/decree.ts'
import { HierarchyRepository } from '../src/register/hierarchy/hierarchy.repository.ts'
import { projectHierarchy } from '../src/register/hierarchy/hierarchy.ts'
import { UnitRegisterRepository } from '../src/register/hierarchy/unit-register.repository.ts'
import type { Unit } from '../src/register/unit/unit.ts'
import decree2024 from './decree-1104.json' with { type: 'json' }
import decree2025 from './decree-2025.json' with { type: 'json' }

/** The reorganisations of 2024-09-01 and of 2025-07-01 as their resolutions have them, the earlier first. */
const DECREES = [decree2024, decree2025] as readonly Decree[]

/** Who acts while the world is loaded: an account by its id, its name, and its role on the province. */
export interface Person {
  id: string
  displayName: string
}

// Nobody signs in while the world is loaded.
const NO_SECRET = { keyFor: () => Buffer.alloc(32) } as unknown as ServiceSecret

const actorOf = ({ id, displayName }: Person, role: string, unitId: string): Actor => ({
  kind: 'person',
  subject: id,
  name: displayName,
  grants: [{ role, actions: ROLES[role] ?? [], unitId }],
  authzVersion: 1,
})

// Inside the one transaction of the demonstration world: what it wrote itself is what it reads.
const readerOf = (em: EntityManager): Reader => ({
  rows: ({ text, values = [] }) => {
    const given: unknown[] = []
    const sql = text.replace(/\$(\d+)/g, (_, place: string) => {
      const value = values[Number(place) - 1]
      // An array is one value here, as it is for who reads otherwise.
      given.push(Array.isArray(value) ? `{${value.join(',')}}` : value)
      return '?'
    })
    return em.execute(sql, given)
  },
})

function casesOf(em: EntityManager, actor: Actor, clock: Clock): Context {
  const load: RequestContext['load'] = async (_name, key, batch) => (await batch([key])).get(key)
  const authority = {
    may: async (action: string) => decide(actor, action),
    require: async (action: string) => {
      if (!decide(actor, action)) throw new Error(`${actor.name} may not ${action}`)
    },
  } as unknown as RequestContext['authority']
  const changing = {
    em,
    clock,
    actor,
    language: 'vi',
    subject: actor.subject,
    schema: 'organization',
    reader: readerOf(em),
    load,
    authority,
    forChange: forChange(() => authority),
    record: () => undefined,
  } as unknown as RequestContext
  // The other domains have nothing yet, since the units come first.
  return contextWith(NO_SECRET, { under: async () => [], guardedUnder: async () => [] })(changing)
}

/** The units as the register first knows them, as every service reads them. */
export const projectInitial = (em: EntityManager, units: readonly Unit[]): Promise<void> =>
  new HierarchyRepository({ em }).replace(projectHierarchy(units, []))

const ACTIONS = [
  'reorganisation.read',
  'reorganisation.draft',
  'reorganisation.approve',
  'reorganisation.execute',
]

/** Executes one decree the way any reorganisation goes: drafted by one person, approved by another. */
async function carryOut(
  em: EntityManager,
  provinceId: string,
  { effects: lines, ...head }: Decree,
  { office, approval }: { office: Context; approval: Context },
): Promise<void> {
  await em.execute("select set_config('app.today', ?, true)", [head.effectiveOn])
  const { id } = await office.reorganisationPlans.draft(provinceId, { ...head, lines })
  await em.flush()
  await office.reorganisationPlans.submit({ id, expectedVersion: 1 })
  await em.flush()
  const seen = await new UnitRegisterRepository(approval).version()
  await approval.reorganisationPlans.approve({ id, expectedVersion: 2 }, seen)
  await em.flush()
  await office.reorganisationExecution.execute({ id, expectedVersion: 3 })
  await em.flush()
}

/** Executes what was decided since the register began. */
export async function seedReorganisations(
  em: EntityManager,
  provinceId: string,
  { drafter, approver }: { drafter: Person; approver: Person },
): Promise<void> {
  const held = JSON.stringify(Object.fromEntries(ACTIONS.map((action) => [action, [provinceId]])))
  await em.execute("select set_config('app.held', ?, true), set_config('app.roots', ?, true)", [
    held,
    `{${provinceId}}`,
  ])
  for (const decree of DECREES) {
    // Each as on its day, in the hours of an office.
    const clock = fixedClock(`${decree.effectiveOn}T08:00:00+07:00`)
    const office = casesOf(em, actorOf(drafter, 'administrator', provinceId), clock)
    const approval = casesOf(em, actorOf(approver, 'approver', provinceId), clock)
    await carryOut(em, provinceId, decree, { office, approval })
  }
}
