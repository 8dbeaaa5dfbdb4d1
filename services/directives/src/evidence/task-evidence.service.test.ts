import { randomUUID as key } from 'node:crypto'
import { evidenceSending, type GraphClient, onePage, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

// A process for each file: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const TODAY = '2023-06-15'
const PAPER = onePage('0.5 g 10 10 100 100 re f')
const GIVE = `mutation ($input: GiveTaskInput!, $key: String!) { changed: giveTask(input: $input, idempotencyKey: $key) { id version } }`
const STEP = (
  name: string,
  input: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
  changed: ${name}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version } }`
const STEPS = `query ($id: ID!) { task(id: $id) { entries { id step evidence { id state hasText } } } }`

const { documents, begun, kept, refused } = evidenceSending('Task')

interface Task {
  id: string
  version: number
}
interface Step {
  id: string
  step: string
  evidence: object[]
}

let world: DirectivesWorld
let giver: GraphClient
let lead: GraphClient
let other: GraphClient
let province: string
let health: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  health = await world.database.unitId('36-syt')
  const justice = await world.database.unitId('36-stp')
  giver = world.ask(personWith(['directive.read', 'task.give'], province, 'giver'))
  lead = world.ask(personWith(['directive.read', 'task.answer'], health, 'lead'))
  other = world.ask(personWith(['directive.read', 'task.answer', 'task.give'], justice, 'other'))
})

afterAll(() => world?.close())

const change = async (client: GraphClient, document: string, variables: object) =>
  (await client.data<{ changed: Task }>(document, { ...variables, key: key() })).changed
const take = (client: GraphClient, name: string, type: string, task: Task, step: string) =>
  change(client, STEP(name, type), {
    ...task,
    input: { step, text: 'Nội dung', on: TODAY, ...(type === 'AnswerTaskInput' && { document: '9/BC' }) },
  })
const steps = async (task: Task, client = giver) =>
  (await client.data<{ task: { entries: Step[] } }>(STEPS, { id: task.id })).task.entries

/** A task that its lead has reported done. */
async function reported(title: string): Promise<Task> {
  const input = {
    ...{ unit: province, giverName: 'UBND tỉnh', lead: health, leadName: 'Sở Y tế', title },
    ...{ expectedResult: 'Báo cáo', sourceKind: 'PLAN_OF_WORK', source: 'Kế hoạch', assignedOn: TODAY },
    dueOn: '2023-07-15',
  }
  let task = await change(giver, GIVE, { input })
  for (const step of ['accept', 'start', 'report'])
    task = await take(lead, 'answerTask', 'AnswerTaskInput', task, step)
  return task
}

test('beginTaskEvidence, appendToTaskEvidence, finishTaskEvidence and abandonTaskEvidence refuse who may not, and a stale version', async () => {
  const report = (await steps(await reported('Việc thử quyền'))).at(-1) as Step
  const file = await begun(lead, report.id, 10)
  const ways = [
    [documents.append, { part: 0, content: 'AAAA' }],
    [documents.finish, { sha256: '0' }],
    [documents.abandon, {}],
  ] as const
  for (const [document, more] of ways) {
    for (const client of [giver, other])
      expect(await refused(client, document, { ...file, ...more })).toBe(FORBIDDEN)
    expect(await refused(lead, document, { ...file, version: 7, ...more })).toBe('STALE_VERSION')
  }
  const begin = { entry: report.id, name: 'a.pdf', bytes: 1 }
  for (const client of [giver, other]) expect(await refused(client, documents.begin, begin)).toBe(FORBIDDEN)
})

test('a report is done with evidence that giver and lead open, until the giver has answered it', async () => {
  const task = await reported('Việc có minh chứng')
  const report = (await steps(task)).at(-1) as Step
  const begin = { entry: report.id, name: 'a.pdf', bytes: 1 }
  const file = await kept(lead, report.id, PAPER)
  for (const client of [giver, lead]) {
    expect((await steps(task, client)).at(-1)?.evidence).toEqual([
      { id: file.id, state: 'KEPT', hasText: false },
    ])
    expect((await client.data<{ part: string }>(documents.part, { file: file.id })).part).toMatch(/^JVBERi/)
  }
  expect(await other.data(documents.part, { file: file.id })).toEqual({ part: null })
  await take(giver, 'reviewTask', 'ReviewTaskInput', task, 'return')
  expect(await refused(lead, documents.begin, begin)).toBe('STEP_NOT_ALLOWED')
})
