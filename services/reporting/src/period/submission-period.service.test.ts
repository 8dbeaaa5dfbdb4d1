import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const issue = `mutation ($input: IssueTemplateInput!, $key: String!) {
  issueSubmissionTemplate(input: $input, idempotencyKey: $key) { id code version validTo unit { id } } }`
const editions = `query ($code: String) {
  submissionTemplates(code: $code, first: 10) { edges { node { id validFrom validTo } } } }`
const open = `mutation ($input: OpenPeriodInput!, $key: String!) {
  openSubmissionPeriod(input: $input, idempotencyKey: $key) { id from to dueOn cutOffReason template { code } } }`
const owed = `query ($within: ID!, $period: ID) { submissions(within: $within, period: $period, first: 3) {
  totalCount edges { node { state dueOn timeliness clocks { id dueOn state } } } } }`
const periods = `query ($template: String) { submissionPeriods(template: $template, first: 10) {
  edges { node { from to } } } }`
const extend = `mutation ($id: ID!, $key: String!) { extendSubmissionClock(id: $id, expectedVersion: 1,
  input: { document: "1/QĐ", day: "2023-06-15", reason: COMPLEX, days: 1 }, idempotencyKey: $key) { id } }`

let world: ReportingWorld
let editor: GraphClient
let province: string

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', 'report.manage_templates')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const field = { code: 'a.b', label: 'A', unitOfCount: 'people', kind: 'COUNT' }
const template = (change: object = {}) => ({
  unit: province,
  code: 'thu.thang',
  title: 'Báo cáo tháng (thử)',
  periodKind: 'MONTH',
  levels: ['DISTRICT'],
  fields: [field],
  dueDays: 3,
  validFrom: '2023-01-01',
  ...change,
})

const issued = async (change: object = {}) =>
  (
    await editor.data<{ issueSubmissionTemplate: { id: string } }>(issue, {
      input: template(change),
      key: key(),
    })
  ).issueSubmissionTemplate.id

const opened = async (input: object) =>
  (
    await editor.data<{ openSubmissionPeriod: { id: string; from: string; to: string; dueOn: string } }>(
      open,
      {
        input,
        key: key(),
      },
    )
  ).openSubmissionPeriod

test('a template is issued by who may, edition by edition', async () => {
  const clerk = await world.as('36', 'report.submit')
  expect(await clerk.refusal(issue, { input: template(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await editor.refusal(issue, { input: template({ fields: [] }), key: key() })).toBe('INPUT_INVALID')
  const code = 'thu.hai_ban'
  await issued({ code })
  expect(await editor.refusal(issue, { input: template({ code }), key: key() })).toBe('INPUT_INVALID')
  await issued({ code, validFrom: '2023-06-01' })
  const found = await editor.data<{ submissionTemplates: { edges: { node: object }[] } }>(editions, { code })
  expect(found.submissionTemplates.edges.map(({ node }) => node)).toMatchObject([
    { validFrom: '2023-06-01', validTo: null },
    { validFrom: '2023-01-01', validTo: '2023-06-01' },
  ])
})

// 2023-06-17 is a Saturday: a last day off goes over to the next working day.
test('a period is opened once, of days by the rule, for every unit that owes it', async () => {
  const id = await issued()
  const period = await opened({ template: id, day: '2023-05-20' })
  expect(period).toMatchObject({
    from: '2023-05-15',
    to: '2023-06-15',
    dueOn: '2023-06-19',
    cutOffReason: null,
    template: { code: 'thu.thang' },
  })
  const { submissions } = await editor.data<{
    submissions: { totalCount: number; edges: { node: object }[] }
  }>(owed, { within: province, period: period.id })
  expect(submissions.totalCount).toBe(10)
  expect(submissions.edges[0]?.node).toMatchObject({
    state: 'EXPECTED',
    dueOn: '2023-06-19',
    timeliness: 'PENDING',
    clocks: [expect.objectContaining({ dueOn: '2023-06-19', state: 'RUNNING' })],
  })
  const refused = (input: object) => editor.refusal(open, { input: { template: id, ...input }, key: key() })
  expect(await refused({ day: '2023-06-14' })).toBe('INPUT_INVALID')
  expect(await refused({ day: '2023-07-20' })).toBe('INPUT_INVALID')
  expect(await refused({ day: '2019-01-01' })).toBe('INPUT_INVALID')
  expect(await refused({ day: '2022-11-01' })).toBe('INPUT_INVALID')
  const clerk = await world.as('356', 'report.submit')
  expect(await clerk.refusal(open, { input: { template: id, day: '2023-04-20' }, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
})

test('days of its own need a reason, and may not overlap', async () => {
  const id = await issued({ code: 'thu.rieng' })
  const cutOff = { from: '2023-01-01', to: '2023-02-01', reason: 'Theo yêu cầu của đoàn công tác' }
  const refused = (change: object) =>
    editor.refusal(open, {
      input: { template: id, day: '2023-01-01', cutOff: { ...cutOff, ...change } },
      key: key(),
    })
  expect(await refused({ reason: ' ' })).toBe('INPUT_INVALID')
  expect(await refused({ to: '2022-12-01' })).toBe('INPUT_INVALID')
  expect(await refused({ to: '2024-03-01' })).toBe('INPUT_INVALID')
  expect(await opened({ template: id, day: '2023-01-01', cutOff })).toMatchObject({
    from: '2023-01-01',
    cutOffReason: cutOff.reason,
  })
  expect(await refused({ from: '2023-01-31', to: '2023-02-10' })).toBe('INPUT_INVALID')
  const { submissionPeriods } = await editor.data<{ submissionPeriods: { edges: object[] } }>(periods, {
    template: 'thu.rieng',
  })
  expect(submissionPeriods.edges).toHaveLength(1)
})

test('nobody lengthens the time of a report: no rule lets it be', async () => {
  const id = await issued({ code: 'thu.gia_han' })
  const period = await opened({ template: id, day: '2023-05-20' })
  const { submissions } = await editor.data<{
    submissions: { edges: { node: { clocks: { id: string }[] } }[] }
  }>(owed, { within: province, period: period.id })
  const clock = submissions.edges[0]?.node.clocks[0]?.id
  expect(await editor.refusal(extend, { id: clock, key: key() })).toBe('INPUT_INVALID')
  const clerk = await world.as('356', 'report.submit')
  expect(await clerk.refusal(extend, { id: clock, key: key() })).toBe('FORBIDDEN_OR_MISSING')
})
