import type { Actor } from '@province/actor'
import { roleUrls } from '@province/database'
import { fixedClock } from '@province/runtime'
import { actorSettings, ReadPool } from '@province/subgraph/read'
import pg from 'pg'
import { Random } from './random.ts'
import { dropDatabase, makeTemplate, type PolicyWorld, type Server, startPolicyWorld } from './world.ts'

const TODAY = '2023-06-15'
const ROWS = 50_000
const ROUNDS = 5
const READS = 200
const AT_ONCE = 16

const LIST = `select t.id, t.code, t.title, t.state, t.version,
    (select count(*) from supervision.theme t where SCOPE) as total from supervision.theme t
  where SCOPE order by t.runs_from desc, t.id limit 51`

/** Milliseconds of so many reads, so many at once. */
async function timed(read: () => Promise<unknown>): Promise<number> {
  const started = process.hrtime.bigint()
  let left = READS
  const reader = async () => {
    while (left-- > 0) await read()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  return Number(process.hrtime.bigint() - started) / 1e6
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const fill = (world: PolicyWorld) =>
  world.admin.query(
    `insert into supervision.theme (id, unit_id, code, title, owner, owner_name, kind, runs_from, runs_to, stated_subjects,
       subject_kind, scope_note, source, state, version)
     select gen_random_uuid(), u.id, n::text, 't', 'COUNCIL', 'o', 'THEMATIC', date '2000-01-01' + n % 8000, date '2000-01-02' + n % 8000,
       1, 'UNITS', 's', 's', 'PROPOSED', 1
     from generate_series(1, ${ROWS}) n
       join (select id, row_number() over (order by id) - 1 as place, count(*) over () as units from organization.unit) u
         on u.place = n % u.units`,
  )

/** Who reads, how many of the units they have in sight. */
interface Reader {
  name: string
  actor: Actor
}

/** What a list costs under row-level security and policy, against the same statement with its scope written into it. */
export async function measureCost(server: Server, say: (line: string) => void): Promise<void> {
  const template = await makeTemplate(server, 'province', fixedClock(`${TODAY}T08:00:00+07:00`))
  const world = await startPolicyWorld(server, template, TODAY, new Random(1))
  await fill(world)
  await world.admin.query('create index on supervision.theme (unit_id)')
  await world.admin.query('create index on supervision.theme (runs_from desc, id)')
  await world.admin.query('vacuum analyze supervision.theme')
  const top = world.hierarchy.units.find(({ level }) => level === 'PROVINCE')?.id ?? ''
  const district = world.hierarchy.units.find(({ level }) => level === 'DISTRICT')?.id ?? ''
  const reader = (name: string, unitId: string): Reader => ({
    name,
    actor: {
      kind: 'person',
      subject: unitId,
      name: 'm',
      authzVersion: 1,
      grants: [{ role: 'r', actions: ['supervision.read', 'graph.explore'], unitId }],
    },
  })
  say(
    `${ROUNDS} interleaved rounds of ${READS} pages of 50 of ${ROWS} rows, ${AT_ONCE} at once; time against the floor of the same round.`,
  )
  say('floor: the scope written into the statement, no row-level security, one statement by node-postgres')
  say('| reader | who | median ratio |\n|---|---|---|')
  for (const each of [reader('whole province', top), reader('one district', district)])
    await compare(world, server, each, say)
  await world.stop()
  await dropDatabase(server, template)
}

async function compare(
  world: PolicyWorld,
  server: Server,
  { name, actor }: Reader,
  say: (line: string) => void,
) {
  const adminUrl = world.adminUrl
  const settings = actorSettings(
    actor,
    { readAction: 'supervision.read', scopedActions: ['audit.read', 'supervision.decide_theme'] },
    TODAY,
  )
  const root = actor.grants[0]?.unitId ?? ''
  const scope = world.hierarchy.units
    .filter(({ id }) => world.hierarchy.path(id).includes(root))
    .map(({ id }) => id)
  const plain = new pg.Pool({ connectionString: adminUrl, max: 4 })
  const reads = new ReadPool(roleUrls(adminUrl, server.secret, 'supervision').app)
  const floor = {
    name: 'floor',
    text: LIST.replaceAll('SCOPE', 't.unit_id = any($1::uuid[])'),
    values: [scope],
  }
  const guarded = { name: 'guarded', text: LIST.replaceAll('SCOPE', 'true'), values: [] }
  const document = '{ themes(first: 50) { totalCount edges { node { id code title state version } } } }'
  const contenders: [string, () => Promise<unknown>][] = [
    ['floor', () => plain.query(floor)],
    ['row-level security', () => reads.as(settings).rows(guarded)],
    [
      'policy, service and GraphQL of the subgraph as well',
      () => world.askSubgraph('supervision', actor, document, {}),
    ],
  ]
  const seen = new Map(contenders.map(([who]) => [who, [] as number[]]))
  for (const [, read] of contenders) await timed(read)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [who, read] of contenders) seen.get(who)?.push(await timed(read))
  const floors = seen.get('floor') ?? []
  for (const [who, times] of seen)
    say(`| ${name} | ${who} | ${median(times.map((ms, round) => ms / (floors[round] ?? 1))).toFixed(2)} |`)
  await Promise.all([plain.end(), reads.stop()])
}
