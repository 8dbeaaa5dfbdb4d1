import { v7 } from 'uuid'
import type { ReceptionSession } from '../src/reception/session/reception-session.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { Visit } from '../src/reception/visit/visit.ts'
import { type Draw, drawOf, zipf } from './draw.ts'
import type { SeedUnit } from './reception-outcomes.ts'
import { MATTERS } from './reception-words.ts'

/** What came to each tier: together the 1,327 visits, 12 of them delegations, that the report tells of. */
export const CAME = {
  PROVINCE: { visits: 118, delegations: 4 },
  DISTRICT: { visits: 389, delegations: 5 },
  COMMUNE: { visits: 820, delegations: 3 },
} as const

type Tier = keyof typeof CAME

/** A unit of the demonstration and the sessions it held. */
export interface ReceivingUnit {
  unit: SeedUnit
  sessions: readonly ReceptionSession[]
}

const GROUPS = [12, 6, 23, 8, 5, 15, 9, 31, 7, 10, 18, 6]

const fewPeople = (draw: Draw) => draw.one([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4])

function aVisit(session: ReceptionSession, draw: Draw, group?: number): Visit {
  const people = group ?? fewPeople(draw)
  const most = people > 10 ? 5 : 2
  const representatives = group === undefined ? null : 1 + Math.floor(draw.part() * most)
  const facts = { people, again: draw.chance(30), representatives, summary: draw.one(MATTERS) }
  return Visit.to(session, v7(), facts, session.day, DEMONSTRATION)
}

/** The units of a tier in an order of their own, so that neighbours do not follow each other by how many come. */
const shuffled = (units: readonly ReceivingUnit[], words: string) =>
  units
    .map((each) => ({ each, at: drawOf(`${words} ${each.unit.code}`).part() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)

/** Spreads the visits of a tier over its units, a few of which get most, and over the sessions of each. */
function visitsOf(tier: Tier, units: readonly ReceivingUnit[], groups: number[]): Visit[] {
  const { visits, delegations } = CAME[tier]
  const inOrder = shuffled(units, `busy ${tier}`)
  const shares = zipf(visits, inOrder.length)
  return inOrder.flatMap(({ unit, sessions }, place) => {
    const draw = drawOf(`visits ${unit.code}`)
    const here = Math.ceil((delegations - place) / inOrder.length)
    return Array.from({ length: shares[place] ?? 0 }, (_, at) =>
      aVisit(draw.one(sessions), draw, at < here ? groups.shift() : undefined),
    )
  })
}

/** Every visit of the demonstration; to the sessions that got none, nobody came. */
export function seedVisits(units: readonly ReceivingUnit[]): Visit[] {
  const groups = [...GROUPS]
  const tiers = Object.keys(CAME) as Tier[]
  const visits = tiers.flatMap((tier) =>
    visitsOf(
      tier,
      units.filter(({ unit }) => unit.level === tier),
      groups,
    ),
  )
  const visited = new Set(visits.map(({ sessionId }) => sessionId))
  for (const { sessions } of units)
    for (const session of sessions) session.noVisitors = !visited.has(session.id)
  return visits
}
