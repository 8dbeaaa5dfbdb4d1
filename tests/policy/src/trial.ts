import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@province/actor'
import { fixedClock } from '@province/runtime'
import { Authority } from '@province/subgraph/policy'
import type { Case } from './case.ts'
import type { ModelUnit } from './hierarchy-model.ts'
import { drawCase } from './operations.ts'
import { Random } from './random.ts'
import { randomRecords, storeRecords } from './random-records.ts'
import { PolicyModel } from './record-model.ts'
import {
  dropDatabase,
  type GraphAnswer,
  makeTemplate,
  type PolicyWorld,
  type Server,
  startPolicyWorld,
} from './world.ts'

export type { Server } from './world.ts'

const ACTIONS = [
  'reform.read',
  'reform.grant_exemption',
  'reform.record_index',
  'complaints.read',
  'reception.post_schedule',
  'supervision.read',
  'supervision.decide_theme',
  'supervision.plan',
  'supervision.recommend',
  'supervision.respond',
  'directive.read',
  'directive.register',
  'directive.record_citation',
  'task.give',
  'task.answer',
  'report.read',
  'report.record_figure',
  'organization.read',
]
/** Days around the two real reorganisations: on the last there is another province, and no district tier. */
const DAYS = [
  '2023-06-15',
  '2024-08-31',
  '2024-09-01',
  '2025-03-01',
  '2025-06-30',
  '2025-07-01',
  '2025-10-01',
]
const RECORDS = 60
const CASES_AN_ACTOR = 4

/** How much is tried. */
export interface TrialPlan {
  seed: number
  cases: number
  trees: number
  /** Is the policy in the services switched off, so that the database stands alone? */
  filtersOff?: boolean
  /** How many were tried, and how many of them differed so far. */
  progress?(done: number, differed: number): void
}

/** A case whose answer was not what the model says. */
export interface Difference {
  seed: number
  turn: number
  actor: Actor
  asked: Case
  answer: unknown
}

function randomActor(random: Random, units: readonly ModelUnit[], turn: number): Actor {
  // A third of the grants are at the top: else almost everything that is tried would be out of sight.
  const tops = units.filter(({ level }) => level === 'PROVINCE')
  // Half of the roles read as well as write, as real roles do; the other half is any mixture.
  const grants = Array.from({ length: random.below(4) }, () => ({
    role: 'drawn',
    actions: random.below(2)
      ? random.some(ACTIONS, 5)
      : ACTIONS.filter((_, place) => place % 2 === random.below(2) || random.below(2)),
    unitId: random.one(random.below(3) === 0 ? tops : units).id,
  }))
  // Free documents need an action of their own, on a unit that gives sight of nothing.
  const explores = { role: 'explorer', actions: ['graph.explore'], unitId: random.id() }
  const subject = `0188b6d1-0000-7000-8000-${String(turn).padStart(12, '0')}`
  return { kind: 'person', subject, name: 'm', grants: [...grants, explores], authzVersion: 1 }
}

const codesOf = ({ errors }: GraphAnswer) => (errors ?? []).map(({ extensions }) => String(extensions?.code))

const shown = ({ data, errors }: GraphAnswer) => ({
  data: data ?? null,
  codes: codesOf({ errors: errors ?? [] }),
})

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

async function answerOf(world: PolicyWorld, actor: Actor, { subgraph, query, variables }: Case) {
  const answer = subgraph
    ? await world.askSubgraph(subgraph, actor, query, variables)
    : await world.ask(actor, query, variables)
  return plain(shown(answer))
}

async function tryTree(
  world: PolicyWorld,
  random: Random,
  plan: TrialPlan,
  first: number,
  count: number,
): Promise<Difference[]> {
  const records = randomRecords(random, world.hierarchy.units, RECORDS)
  await storeRecords(world.admin, records)
  const model = new PolicyModel(world.hierarchy, !plan.filtersOff)
  const found: Difference[] = []
  let actor = randomActor(random, world.hierarchy.units, first)
  for (let turn = first; turn < first + count; turn += 1) {
    if (turn % CASES_AN_ACTOR === 0) actor = randomActor(random, world.hierarchy.units, turn)
    const asked = drawCase({ random, model, records, actor, turn })
    const answer = await answerOf(world, actor, asked)
    if (!isDeepStrictEqual(answer, plain(asked.expected)))
      found.push({ seed: plan.seed, turn, actor, asked, answer })
    plan.progress?.(turn + 1, found.length)
  }
  return found
}

/** Switches the services' own policy off, for a trial of what the database does by itself. */
async function withoutPolicy<Result>(run: () => Promise<Result>): Promise<Result> {
  const { may, require } = Authority.prototype
  Authority.prototype.may = async () => true
  Authority.prototype.require = async () => undefined
  return run().finally(() => Object.assign(Authority.prototype, { may, require }))
}

/** Tries random cases against the running graph and answers every difference from the model. */
export async function tryPolicy(server: Server, plan: TrialPlan): Promise<Difference[]> {
  const random = new Random(plan.seed)
  const clock = fixedClock('2023-06-15T08:00:00+07:00')
  const province = await makeTemplate(server, 'province', clock)
  const empty = await makeTemplate(server, 'empty', clock)
  const share = Math.ceil(plan.cases / plan.trees)
  const templates = [province, empty] as const
  const found: Difference[] = []
  for (let tree = 0; tree < plan.trees; tree += 1) {
    const template = templates[tree % 2 ? 1 : 0]
    const world = await startPolicyWorld(server, template, random.one(DAYS), random)
    const count = Math.min(share, plan.cases - tree * share)
    const trial = () => tryTree(world, random, plan, tree * share, count)
    found.push(...(await (plan.filtersOff ? withoutPolicy(trial) : trial()).finally(() => world.stop())))
  }
  for (const template of templates) await dropDatabase(server, template)
  return found
}
