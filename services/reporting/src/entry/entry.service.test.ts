import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const sheet = `query ($within: ID!) { submissions(within: $within, template: "ktxh.nua_nam", first: 1) {
  edges { node { id version state template { id rules { id version left message } }
    sheet { field value note last { periodTo value note } }
    findings { field code blocks message unusual { median score from to among } } } } } }`
const save = `mutation ($id: ID!, $version: Int!, $input: SaveSubmissionInput!, $key: String!) {
  saveSubmission(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version
    findings { field code blocks message } } }`
const step = `mutation ($id: ID!, $version: Int!, $input: StepSubmissionInput!, $key: String!) {
  stepSubmission(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { version state } }`
const add = `mutation ($input: AddEntryRuleInput!, $key: String!) {
  addEntryRule(input: $input, idempotencyKey: $key) { id version left operator rightNumber explainable } }`
const withdraw = `mutation ($id: ID!, $version: Int!, $key: String!) {
  withdrawEntryRule(id: $id, expectedVersion: $version, idempotencyKey: $key) { withdrawnOn version } }`

interface Node {
  id: string
  version: number
  state: string
  template: { id: string; rules: { id: string; version: number; left: string; message: string }[] }
  sheet: { field: string; value: number | null; last: { value: number; periodTo: string } | null }[]
  findings: { field: string; code: string; blocks: boolean; unusual: { among: number } | null }[]
}

let world: ReportingWorld
let clerk: GraphClient
let editor: GraphClient
let ward: string

beforeAll(async () => {
  world = await reportingWorld()
  clerk = await world.as('13636', 'report.submit')
  editor = await world.as('36', 'report.manage_templates', 'report.accept')
  ward = await world.database.unitId('13636')
  const one = await asked()
  if (one.state === 'SUBMITTED' || one.state === 'ACCEPTED')
    await editor.data(step, {
      id: one.id,
      version: one.version,
      input: { step: 'sendBack', reason: 'Thử' },
      key: key(),
    })
})

afterAll(() => world?.close())

const asked = async (): Promise<Node> => {
  const { submissions } = await clerk.data<{ submissions: { edges: { node: Node }[] } }>(sheet, {
    within: ward,
  })
  const node = submissions.edges[0]?.node
  if (!node) throw new Error('no submission')
  return node
}

const VALUES: Record<string, number> = {
  'socio.households': 3_000,
  'socio.poor_households': 30,
  'socio.poverty_rate': 1,
  'socio.new_jobs': 60,
  'socio.vocational_training': 50,
  'socio.merit_beneficiaries': 25,
  'socio.health_insurance_coverage': 90,
}

const saved = async (change: Record<string, number> = {}, notes: Record<string, string> = {}) => {
  const { id, version } = await asked()
  const entries = Object.entries({ ...VALUES, ...change }).map(([field, value]) => ({
    field,
    value,
    note: notes[field] ?? null,
  }))
  const answer = await clerk.data<{ saveSubmission: Pick<Node, 'id' | 'version' | 'findings'> }>(save, {
    id,
    version,
    input: { entries },
    key: key(),
  })
  return answer.saveSubmission
}

const submitted = ({ id, version }: { id: string; version: number }) =>
  clerk.refusal(step, { id, version, input: { step: 'submit' }, key: key() })

test('each field stands beside what was locked last time', async () => {
  const { sheet: lines } = await asked()
  expect(lines).toHaveLength(8)
  expect(lines[0]).toMatchObject({ field: 'socio.households', last: { periodTo: '2022-12-15' } })
  expect(lines.every(({ last }) => typeof last?.value === 'number')).toBe(true)
})

test('a broken rule keeps it back; one that may be explained is, by a note on the value', async () => {
  const broken = await saved({ 'socio.poor_households': 3_001 })
  expect(broken.findings).toContainEqual({
    field: 'socio.poor_households',
    code: 'RULE_BROKEN',
    blocks: true,
    message: 'Hộ nghèo không nhiều hơn tổng số hộ',
  })
  expect(await submitted(broken)).toBe('STEP_NOT_ALLOWED')
  const silent = await saved({ 'socio.health_insurance_coverage': 70 })
  expect(await submitted(silent)).toBe('STEP_NOT_ALLOWED')
  const note = 'Nhiều lao động tham gia BHYT ở tỉnh khác'
  const explained = await saved(
    { 'socio.health_insurance_coverage': 70 },
    { 'socio.health_insurance_coverage': note },
  )
  expect(explained.findings.map(({ code }) => code)).toContain('RULE_EXPLAINED')
  expect(explained.findings.filter(({ blocks }) => blocks)).toEqual([])
})

test('thousands typed wrongly look unusual, and why is said', async () => {
  await saved({ 'socio.new_jobs': 60_000 })
  const { findings } = await asked()
  expect(findings.find(({ field }) => field === 'socio.new_jobs')).toMatchObject({
    code: 'UNUSUAL',
    blocks: false,
    unusual: { among: 4 },
  })
})

test('people add a rule, and withdraw it', async () => {
  const { template } = await asked()
  const rule = {
    template: template.id,
    left: 'socio.households',
    operator: 'AT_LEAST',
    rightNumber: 5_000,
    message: 'Ít nhất 5.000 hộ (thử)',
  }
  expect(await clerk.refusal(add, { input: rule, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await editor.refusal(add, { input: { ...rule, left: 'socio.none' }, key: key() })).toBe(
    'INPUT_INVALID',
  )
  const unlike = { ...rule, rightNumber: null, rightField: 'socio.poverty_rate' }
  expect(await editor.refusal(add, { input: unlike, key: key() })).toBe('INPUT_INVALID')
  const sideless = { ...rule, rightNumber: null }
  expect(await editor.refusal(add, { input: sideless, key: key() })).toBe('INPUT_INVALID')
  const { addEntryRule: added } = await editor.data<{ addEntryRule: { id: string; version: number } }>(add, {
    input: rule,
    key: key(),
  })
  expect(await submitted(await saved())).toBe('STEP_NOT_ALLOWED')
  const seen = { id: added.id, version: added.version, key: key() }
  expect(await clerk.refusal(withdraw, seen)).toBe('FORBIDDEN_OR_MISSING')
  expect(await editor.refusal(withdraw, { ...seen, version: 7 })).toBe('STALE_VERSION')
  expect(await editor.data(withdraw, seen)).toEqual({
    withdrawEntryRule: { withdrawnOn: '2023-06-15', version: 2 },
  })
  expect(await editor.refusal(withdraw, { ...seen, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  const { id, version } = await saved()
  expect(await clerk.data(step, { id, version, input: { step: 'submit' }, key: key() })).toMatchObject({
    stepSubmission: { state: 'SUBMITTED' },
  })
})

test('more communes than there are, and a growth of -150 %, are refused with the bound', async () => {
  const state = (to: string) =>
    world.database.peek(
      `update reporting.submission set state = $1 where template_code = 'ktxh.tinh.nua_nam' and period_to = '2023-06-15'`,
      [to],
    )
  await state('DRAFT')
  const [province] = await world.database.peek<{ id: string; version: number }>(
    "select id::text, version from reporting.submission where template_code = 'ktxh.tinh.nua_nam' and period_to = '2023-06-15'",
  )
  const writer = await world.as('36', 'report.submit')
  const refusedWith = async (field: string, value: number) => {
    const { errors } = await writer(save, {
      ...province,
      input: { entries: [{ field, value, note: null }] },
      key: key(),
    })
    return errors?.[0]
  }
  const communes = await refusedWith('socio.new_rural.model', 9_999)
  expect(communes?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'input.entries' })
  expect(communes?.message).toContain('nhiều nhất là 226: trong phạm vi của đơn vị có 226 đơn vị cấp xã')
  expect((await refusedWith('socio.grdp_growth', -150))?.message).toContain('không nhỏ hơn -100')
  expect((await refusedWith('socio.new_rural.model', -1))?.message).toContain('không được là số âm')
  await state('LOCKED')
})
