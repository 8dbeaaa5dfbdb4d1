import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith, servicePerson } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const FIELDS = 'id version state dueOn closedOn standing title allowedSteps'
const give = `mutation ($input: GiveTaskInput!, $key: String!) {
  giveTask(input: $input, idempotencyKey: $key) { ${FIELDS} lead { id } giver { id } handedOverFrom { id } cooperating { unit { id } } } }`
const step = (
  name: string,
  type: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${type}!, $key: String!) {
  changed: ${name}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    ${FIELDS} extendedBy entries { byLead step toState text document } } }`
const answering = step('answerTask', 'AnswerTaskInput')
const reviewing = step('reviewTask', 'ReviewTaskInput')
const extending = step('extendTask', 'ExtendTaskInput')
const list = `query ($within: ID!, $direction: TaskDirection!, $standing: TaskStanding, $group: String, $first: Int) {
  tasks(within: $within, direction: $direction, standing: $standing, group: $group, first: $first) {
    totalCount edges { node { ${FIELDS} groupCode invented assignedOn } } } }`
const workload = `query ($within: ID!) { taskWorkload(within: $within) { unit { id } leadName open overdue returned disputed confirmed } }`
const measures = `query ($keys: [String!]!, $unit: ID!, $asOf: Date!) {
  directivesMeasures(keys: $keys, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf,
    boundaryMode: AS_REPORTED) { key value } }`

interface Seen {
  id: string
  version: number
  state: string
}
interface Listed {
  tasks: {
    totalCount: number
    edges: { node: Seen & { groupCode: string; invented: boolean; assignedOn: string } }[]
  }
}

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const TODAY = '2023-06-15'

let world: DirectivesWorld
let giver: GraphClient
let lead: GraphClient
let beside: GraphClient
let other: GraphClient
let both: GraphClient
let province: string
let health: string
let justice: string

beforeAll(async () => {
  world = await directivesWorld()
  const person = async (subject: string, code: string, ...actions: string[]) =>
    world.ask(personWith(['directive.read', ...actions], await world.database.unitId(code), subject))
  giver = await person('giver', '36', 'task.give')
  lead = await person('lead', '36-syt', 'task.answer')
  beside = await person('beside', '36-stp', 'task.answer')
  other = await person('other', '36-stc', 'task.answer')
  both = await person('both', '36', 'task.give', 'task.answer')
  province = await world.database.unitId('36')
  health = await world.database.unitId('36-syt')
  justice = await world.database.unitId('36-stp')
})

afterAll(() => world?.close())

const key = () => randomUUID()
const asked = (more: object = {}) => ({
  unit: province,
  giverName: 'UBND tỉnh',
  lead: health,
  leadName: 'Sở Y tế',
  title: 'Bổ sung thuốc cho trạm y tế',
  expectedResult: 'Đủ thuốc thiết yếu',
  sourceKind: 'DIALOGUE',
  source: 'Đối thoại tháng 5',
  assignedOn: '2023-06-01',
  dueOn: '2023-06-10',
  ...more,
})
const given = async (more: object = {}) =>
  (await giver.data<{ giveTask: Seen }>(give, { input: asked(more), key: key() })).giveTask
const input = (name: string, more: object = {}) => ({ step: name, on: TODAY, text: 'Nội dung', ...more })
const take = async (client: GraphClient, document: string, seen: Seen, said: object) =>
  (
    await client.data<{ changed: Seen }>(document, {
      id: seen.id,
      version: seen.version,
      input: said,
      key: key(),
    })
  ).changed
const refusal = (client: GraphClient, document: string, seen: Seen, said: object) =>
  client.refusal(document, { id: seen.id, version: seen.version, input: said, key: key() })
const reported = async (seen: Seen, client = lead) => {
  const accepted = await take(client, answering, seen, input('accept'))
  const started = await take(client, answering, accepted, input('start'))
  return take(client, answering, started, input('report', { document: '9/BC-SYT' }))
}

describe('a task', () => {
  test('of a dialogue is reported, returned as not done, reported again and confirmed', async () => {
    const first = await reported(await given())
    expect(first).toMatchObject({ state: 'REPORTED_DONE', standing: 'ENDED' })
    const returned = await take(giver, reviewing, first, input('return'))
    expect(returned).toMatchObject({ state: 'RETURNED', standing: 'OVERDUE' })
    const started = await take(lead, answering, returned, input('start'))
    const again = await take(lead, answering, started, input('report', { document: '10/BC-SYT' }))
    const done = await take(giver, reviewing, again, input('confirm', { text: null }))
    expect(done).toMatchObject({ state: 'CONFIRMED', closedOn: TODAY, allowedSteps: [] })
    expect(done).toMatchObject({
      entries: { length: 7, 3: { byLead: false, step: 'return', text: 'Nội dung' } },
    })
  })

  test('is confirmed by its giver alone, and not by the person who reported it', async () => {
    const done = await reported(await given())
    for (const name of ['confirm', 'return', 'cancel'])
      expect(await refusal(lead, reviewing, done, input(name))).toBe(FORBIDDEN)
    expect(await refusal(other, answering, await given(), input('accept'))).toBe(FORBIDDEN)
    const own = await reported(await given(), both)
    expect(await refusal(both, reviewing, own, input('confirm'))).toBe('SAME_PERSON')
  })

  test('may be disputed with a reason, and upheld', async () => {
    const seen = await given()
    expect(await refusal(lead, answering, seen, input('dispute', { text: ' ' }))).toBe('INPUT_INVALID')
    const disputed = await take(lead, answering, seen, input('dispute'))
    expect(await refusal(lead, answering, disputed, input('start'))).toBe('STEP_NOT_ALLOWED')
    expect(await take(giver, reviewing, disputed, input('uphold'))).toMatchObject({ state: 'ASSIGNED' })
  })

  test('is changed by nobody who saw an earlier version', async () => {
    const seen = await given()
    const stale = { ...seen, version: seen.version + 1 }
    expect(await refusal(lead, answering, stale, input('accept'))).toBe('STALE_VERSION')
    expect(await refusal(giver, reviewing, stale, input('cancel'))).toBe('STALE_VERSION')
    expect(await refusal(giver, extending, stale, { dueOn: '2023-07-01', document: '4/QĐ' })).toBe(
      'STALE_VERSION',
    )
  })

  test('gets more time by a decision alone', async () => {
    const seen = await given()
    expect(await refusal(giver, extending, seen, { dueOn: '2023-07-01', document: ' ' })).toBe(
      'INPUT_INVALID',
    )
    expect(await refusal(giver, extending, seen, { dueOn: '2023-06-10', document: '4/QĐ' })).toBe(
      'DATE_INVALID',
    )
    expect(await refusal(lead, extending, seen, { dueOn: '2023-07-01', document: '4/QĐ' })).toBe(FORBIDDEN)
    expect(await take(giver, extending, seen, { dueOn: '2023-07-01', document: '4/QĐ' })).toMatchObject({
      dueOn: '2023-07-01',
      extendedBy: '4/QĐ',
    })
  })

  test('is due by a day or within working days of the calendar', async () => {
    // From Thursday 27 April 2023 on: the holidays of 29 April to 3 May and a weekend do not count.
    const { dueOn } = (await given({ assignedOn: '2023-04-27', dueOn: null, workingDays: 2 })) as Seen & {
      dueOn: string
    }
    expect(dueOn).toBe('2023-05-04')
    const refused = (more: object) => giver.refusal(give, { input: asked(more), key: key() })
    expect(await refused({ dueOn: null })).toBe('INPUT_INVALID')
    expect(await refused({ workingDays: 3 })).toBe('INPUT_INVALID')
    expect(await refused({ dueOn: '2023-05-31' })).toBe('DATE_INVALID')
  })

  test('is not given to its giver, nor to a unit that never was; what a record gave is not given twice', async () => {
    const refused = (more: object) => giver.refusal(give, { input: asked(more), key: key() })
    expect(await refused({ lead: province })).toBe('INPUT_INVALID')
    expect(await refused({ lead: randomUUID() })).toBe('UNIT_NOT_FOUND')
    const sourceId = randomUUID()
    const first = await given({ sourceKind: 'RECOMMENDATION', sourceId })
    expect((await given({ sourceKind: 'RECOMMENDATION', sourceId })).id).toBe(first.id)
  })

  test('is seen by giver, lead and who works beside, and by nobody else', async () => {
    const { id } = await given({ cooperating: [justice] })
    const one = 'query ($id: ID!) { task(id: $id) { id cooperating { unit { id } } } }'
    for (const client of [giver, lead, beside])
      expect(await client.data(one, { id })).toEqual({
        task: { id, cooperating: [{ unit: { id: justice } }] },
      })
    expect(await other.refusal(one, { id })).toBe(FORBIDDEN)
  })

  test('that comes again is given again once it is confirmed', async () => {
    const title = `Báo cáo tháng ${key()}`
    const done = await reported(await given({ title, recurrence: 'MONTHLY' }))
    await take(giver, reviewing, done, input('confirm'))
    const { tasks } = await lead.data<Listed>(list, { within: health, direction: 'LED', first: 100 })
    expect(tasks.edges.map(({ node }) => node as object)).toContainEqual(
      expect.objectContaining({ title, state: 'ASSIGNED', dueOn: '2023-07-10', assignedOn: TODAY }),
    )
  })
})

describe('the tasks of the next half-year', () => {
  test('are in seven groups, and say that they are made up', async () => {
    const groups = await world.database.peek<{ code: string }>(
      'select distinct group_code as code from directives.task order by 1',
    )
    expect(groups.map(({ code }) => code).filter(Boolean)).toEqual([
      'IV.1',
      'IV.2',
      'IV.3',
      'IV.4',
      'IV.5',
      'IV.6',
      'IV.7',
    ])
    const { tasks } = await giver.data<Listed>(list, {
      within: province,
      direction: 'GIVEN',
      group: 'IV.3',
      first: 100,
    })
    expect(tasks.totalCount).toBe(10)
    expect(tasks.edges.every(({ node }) => node.invented)).toBe(true)
  })

  test('come to the same in workload and figures, which open them', async () => {
    const within = province
    const rows = (
      await giver.data<{ taskWorkload: { open: number; overdue: number }[] }>(workload, { within })
    ).taskWorkload
    const sum = (of: 'open' | 'overdue') => rows.reduce((total, row) => total + row[of], 0)
    const [beside] = await world.database.peek<{ items: number }>(
      `select ((select count(*) from directives.task where state not in ('CONFIRMED', 'CANCELLED'))
         + (select count(*) from directives.task_cooperator c join directives.task t on t.id = c.task_id
            where t.state not in ('CONFIRMED', 'CANCELLED'))
         + (select count(*) from directives.correction where state = 'PROPOSED')
         + (select count(*) from directives.agreement where state = 'IN_FORCE')
         + (select count(*) from directives.emulation_model where state <> 'ENDED'))::int as items`,
    )
    const keys = ['directives.tasks.open', 'directives.tasks.overdue', 'directives.open_items']
    const told = await giver.data(measures, { keys, unit: province, asOf: TODAY })
    expect(told).toEqual({
      directivesMeasures: [
        { key: keys[0], value: sum('open') },
        { key: keys[1], value: sum('overdue') },
        { key: keys[2], value: sum('open') + (beside?.items ?? 0) },
      ],
    })
    expect(sum('overdue')).toBeGreaterThan(0)
    expect(
      (await other.data<{ taskWorkload: unknown[] }>(workload, { within: health })).taskWorkload,
    ).toEqual([])
  })
})

describe('what happens to a task is told', () => {
  const notices = 'query { directivesNotices { nounId event unitId own action } }'
  const heard = async (id: string) => {
    const service = world.ask(servicePerson('organization', ['directive.read'], province))
    const { directivesNotices } = await service.data<{ directivesNotices: { nounId: string }[] }>(notices)
    return directivesNotices.filter(({ nounId }) => nounId === id).map(({ nounId: _id, ...told }) => told)
  }
  const toLead = (event: string, own: boolean) => ({ event, unitId: health, own, action: 'task.answer' })
  const toGiver = (event: string) => ({ event, unitId: province, own: false, action: 'task.give' })

  test('to its lead and to its giver, each what the other did', async () => {
    const first = await reported(await given())
    await take(giver, reviewing, first, input('return'))
    expect(await heard(first.id)).toEqual([
      toLead('task.given', true),
      toGiver('task.report'),
      toLead('task.return', true),
    ])
    const disputed = await take(lead, answering, await given(), input('dispute'))
    expect(await heard(disputed.id)).toEqual([toLead('task.given', true), toGiver('task.dispute')])
  })

  test('to nobody but the service that addresses people', async () => {
    expect(await giver.refusal(notices)).toBe(FORBIDDEN)
  })

  test('and what is due within a week is found by itself', async () => {
    const [soon, late, far] = [
      await given({ dueOn: '2023-06-22' }),
      await given({ dueOn: '2023-06-14' }),
      await given({ dueOn: '2023-06-23' }),
    ]
    const asked = { within: health, direction: 'LED', standing: 'DUE_IN_A_WEEK', first: 100 }
    const ids = (await lead.data<Listed>(list, asked)).tasks.edges.map(({ node }) => node.id)
    expect([soon, late, far].map(({ id }) => ids.includes(id))).toEqual([true, false, false])
  })
})
