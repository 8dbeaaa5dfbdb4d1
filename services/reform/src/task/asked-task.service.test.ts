import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const ASK = `mutation ($input: AskTaskInput!, $key: String!) { askReformTask(input: $input, idempotencyKey: $key) { record } }`
const PLAN = `mutation ($input: PlanInspectionInput!, $key: String!) { planInspection(input: $input, idempotencyKey: $key) { id } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: ReformWorld

beforeAll(async () => {
  world = await reformWorld()
})

afterAll(() => world?.close())

test('what an inspection found is asked to be put right by who may give tasks there', async () => {
  const giver = await world.as('36', 'reform.inspect', 'task.give')
  const unit = await world.database.unitId('36')
  const input = {
    unit,
    team: 'Đoàn thử',
    plan: '9/KH',
    mode: 'ANNOUNCED',
    from: '2023-06-01',
    to: '2023-06-30',
  }
  const { planInspection } = await giver.data<{ planInspection: { id: string } }>(PLAN, { input, key: key() })
  const asked = {
    record: planInspection.id,
    unit,
    giverName: 'UBND tỉnh',
    lead: await world.database.unitId('36-stp'),
    leadName: 'Sở Tư pháp',
    title: 'Chấn chỉnh kỷ luật',
    expectedResult: 'Báo cáo',
    dueOn: '2023-07-30',
  }
  const ask = (more: object = {}) => ({ input: { ...asked, ...more }, key: key() })
  expect(await giver.data(ASK, ask())).toEqual({ askReformTask: { record: planInspection.id } })
  expect(await giver.refusal(ASK, ask({ record: key() }))).toBe(FORBIDDEN)
  expect(await (await world.as('36')).refusal(ASK, ask())).toBe(FORBIDDEN)
  expect(await (await world.as('356', 'task.give')).refusal(ASK, ask())).toBe(FORBIDDEN)
  const stored = await world.database.peek(`select kind, source from reform.task_request`)
  expect(stored).toEqual([{ kind: 'INSPECTION', source: 'Kiểm tra theo 9/KH' }])
})
