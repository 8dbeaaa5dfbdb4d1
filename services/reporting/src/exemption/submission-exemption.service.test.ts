import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const grant = `mutation ($input: ExemptSubmissionInput!, $key: String!) {
  exemptFromSubmission(input: $input, idempotencyKey: $key) { id version validTo unit { id } } }`
const end = `mutation ($id: ID!, $version: Int!, $endsOn: Date!, $key: String!) {
  endSubmissionExemption(id: $id, expectedVersion: $version, endsOn: $endsOn, idempotencyKey: $key) { version validTo } }`
const issue = `mutation ($input: IssueTemplateInput!, $key: String!) {
  issueSubmissionTemplate(input: $input, idempotencyKey: $key) { id } }`
const open = `mutation ($input: OpenPeriodInput!, $key: String!) {
  openSubmissionPeriod(input: $input, idempotencyKey: $key) { id } }`
const owed = `query ($within: ID!, $period: ID!) { submissions(within: $within, period: $period, first: 1) { totalCount } }`
const exempt = `query ($id: ID!) { submissionTemplate(id: $id) { exemptions { reason unit { id } } } }`

let world: ReportingWorld
let editor: GraphClient
let province: string
let city: string
let template: string

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', 'report.manage_templates')
  province = await world.database.unitId('36')
  city = await world.database.unitId('356')
  const field = { code: 'a', label: 'A', unitOfCount: 'people', kind: 'COUNT' }
  const input = {
    unit: province,
    code: 'thu.mien',
    title: 'Mẫu thử miễn trừ',
    periodKind: 'MONTH',
    levels: ['DISTRICT'],
    fields: [field],
    dueDays: 3,
    validFrom: '2023-01-01',
  }
  const issued = await editor.data<{ issueSubmissionTemplate: { id: string } }>(issue, { input, key: key() })
  template = issued.issueSubmissionTemplate.id
})

afterAll(() => world?.close())

const asked = (change: object = {}) => ({
  input: {
    template,
    unit: city,
    reason: 'Báo cáo theo cơ chế riêng (thử)',
    document: '12/QĐ-UBND',
    validFrom: '2023-01-01',
    ...change,
  },
  key: key(),
})

const owing = async (day: string) => {
  const opened = await editor.data<{ openSubmissionPeriod: { id: string } }>(open, {
    input: { template, day },
    key: key(),
  })
  const { submissions } = await editor.data<{ submissions: { totalCount: number } }>(owed, {
    within: province,
    period: opened.openSubmissionPeriod.id,
  })
  return submissions.totalCount
}

test('an exempt unit owes nothing on the days it is exempt, and owes again afterwards', async () => {
  const granted = await editor.data<{ exemptFromSubmission: { id: string; version: number } }>(grant, asked())
  expect(await owing('2023-02-20')).toBe(9)
  expect(await editor.refusal(grant, asked({ validFrom: '2023-06-01' }))).toBe('STEP_NOT_ALLOWED')
  const { id, version } = granted.exemptFromSubmission
  const ending = { id, version, endsOn: '2023-04-01', key: key() }
  const clerk = await world.as('356', 'report.submit')
  expect(await clerk.refusal(end, ending)).toBe('FORBIDDEN_OR_MISSING')
  expect(await editor.refusal(end, { ...ending, endsOn: '2022-12-01' })).toBe('DATE_INVALID')
  expect(await editor.refusal(end, { ...ending, version: 9 })).toBe('STALE_VERSION')
  expect(await editor.data(end, ending)).toEqual({
    endSubmissionExemption: { version: 2, validTo: '2023-04-01' },
  })
  expect(await editor.refusal(end, { ...ending, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await owing('2023-04-20')).toBe(10)
  const { submissionTemplate } = await editor.data<{ submissionTemplate: { exemptions: object[] } }>(exempt, {
    id: template,
  })
  expect(submissionTemplate.exemptions).toMatchObject([{ unit: { id: city } }])
})

test('needs a reason, a document, days in order, and who may', async () => {
  expect(await editor.refusal(grant, asked({ reason: ' ' }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(grant, asked({ document: '' }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(grant, asked({ validTo: '2022-01-01' }))).toBe('DATE_INVALID')
  const district = await world.as('356', 'report.manage_templates')
  expect(await district.refusal(grant, asked())).toBe('FORBIDDEN_OR_MISSING')
})
