import { randomUUID as key } from 'node:crypto'
import { fixedClock } from '@province/runtime'
import type { SubgraphApp } from '@province/subgraph/graph'
import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'
import { createApp } from '../app.ts'

const NOW = '2026-01-05'
const FACTS = 'id version state approvals atUnit { id } unit { id } template { fields { code } }'
const owed = `query ($within: ID!, $period: ID, $from: Date, $to: Date, $template: String) {
  submissions(within: $within, period: $period, from: $from, to: $to, template: $template, first: 3) {
    totalCount edges { node { ${FACTS} sheet { field last { periodTo value } } } } } }`
const save = `mutation ($id: ID!, $version: Int!, $input: SaveSubmissionInput!, $key: String!) {
  saveSubmission(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const step = `mutation ($id: ID!, $version: Int!, $input: StepSubmissionInput!, $key: String!) {
  stepSubmission(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const issue = `mutation ($input: IssueTemplateInput!, $key: String!) {
  issueSubmissionTemplate(input: $input, idempotencyKey: $key) { id } }`
const open = `mutation ($input: OpenPeriodInput!, $key: String!) {
  openSubmissionPeriod(input: $input, idempotencyKey: $key) { id } }`

interface Shown {
  id: string
  version: number
  state: string
  unit: { id: string }
  template: { fields: { code: string }[] }
  sheet?: { field: string; last: { periodTo: string; value: number | null } | null }[]
}

let world: ReportingWorld
let app: SubgraphApp
let province: string

beforeAll(async () => {
  world = await reportingWorld()
  const clock = fixedClock(`${NOW}T08:00:00+07:00`)
  app = await createApp({ ...world.database, clock, executors: world.others.executors })
  const [top] = await world.database.peek<{ id: string }>(
    `select id from hierarchy.unit where level = 'PROVINCE' and valid_from <= '${NOW}' and valid_to > '${NOW}'`,
  )
  province = top?.id ?? ''
})

// As organization keeps it once what a unit had under way was handed over.
const handedOver = (from: string, to: string) =>
  world.database.peek(
    'insert into hierarchy.custody (custodian_id, unit_id, valid_from) values ($1, $2, $3) on conflict do nothing',
    [to, from, '2024-09-01'],
  )

afterAll(async () => {
  await app?.stop()
  await world?.close()
})

const as = (unit: string, ...actions: string[]): GraphClient =>
  graphClient(app.execute, personWith(['report.read', ...actions], unit, `${unit} ${actions.join(' ')}`))

const ofUnit = async (who: GraphClient, within: string, asked: object) =>
  (
    await who.data<{ submissions: { totalCount: number; edges: { node: Shown }[] } }>(owed, {
      within,
      ...asked,
    })
  ).submissions

const taken = async (who: GraphClient, { id, version }: Shown, name: string) =>
  (await who.data<{ stepSubmission: Shown }>(step, { id, version, input: { step: name }, key: key() }))
    .stepSubmission

const VALUES: Record<string, number> = { 'socio.households': 5_000, 'socio.health_insurance_coverage': 90 }

const saved = async (who: GraphClient, { id, version, template }: Shown) => {
  const entries = template.fields.map(({ code }) => ({ field: code, value: VALUES[code] ?? 1 }))
  return (await who.data<{ saveSubmission: Shown }>(save, { id, version, input: { entries }, key: key() }))
    .saveSubmission
}

test('what a merged commune owed is entered by who took it over, and goes up to who took its district over', async () => {
  const [merged] = await world.database.peek<{ old: string; new: string }>(
    `select l.origin_id as old, l.unit_id as new from hierarchy.lineage l
       join hierarchy.unit u on u.id = l.origin_id join hierarchy.unit n on n.id = l.unit_id
       join reporting.submission s on s.unit_id = l.origin_id
     where u.level = 'COMMUNE' and l.origin_id <> l.unit_id and l.share = 1 and n.valid_to > '${NOW}'
       and s.state in ('EXPECTED', 'DRAFT') limit 1`,
  )
  await handedOver(merged?.old ?? '', merged?.new ?? '')
  const clerk = as(merged?.new ?? '', 'report.submit')
  const top = as(province, 'report.accept', 'report.approve')
  const asked = { from: '2023-06-14', to: '2023-06-15' }
  const { edges } = await ofUnit(clerk, merged?.new ?? '', asked)
  const old = edges.map(({ node }) => node).find(({ unit }) => unit.id === merged?.old)
  if (!old) throw new Error('the new commune does not see what the old one owed')
  const submitted = await taken(clerk, await saved(clerk, old), 'submit')
  const accepted = await taken(top, submitted, 'accept')
  const once = await taken(top, accepted, 'approve')
  // Levels are those of the period: the district of then approves first, by who took it over.
  expect(once).toMatchObject({ state: 'ACCEPTED', approvals: 1 })
  // One person approves on one level alone, also where the same unit stands for both.
  const again = { id: once.id, version: once.version, input: { step: 'approve' }, key: key() }
  expect(await top.refusal(step, again)).toBe('SAME_PERSON')
  const another = as(province, 'report.approve')
  expect(await taken(another, once, 'approve')).toMatchObject({ state: 'APPROVED', approvals: 2 })
})

test('of two tiers the province accepts and approves at once, and what stood before goes on', async () => {
  const editor = as(province, 'report.manage_templates')
  const fields = [
    { code: 'socio.households', label: 'Tổng số hộ', unitOfCount: 'households', kind: 'COUNT' },
    { code: 'socio.new_field', label: 'Chỉ tiêu mới', unitOfCount: 'people', kind: 'COUNT' },
  ]
  const edition = {
    unit: province,
    code: 'ktxh.nua_nam',
    title: 'Báo cáo kinh tế - xã hội nửa năm của xã (thử)',
    periodKind: 'HALF_YEAR',
    levels: ['COMMUNE'],
    fields,
    dueDays: 30,
    validFrom: '2025-07-01',
  }
  const issued = await editor.data<{ issueSubmissionTemplate: { id: string } }>(issue, {
    input: edition,
    key: key(),
  })
  const opened = await editor.data<{ openSubmissionPeriod: { id: string } }>(open, {
    input: { template: issued.issueSubmissionTemplate.id, day: '2025-12-14' },
    key: key(),
  })
  const all = await ofUnit(editor, province, { period: opened.openSubmissionPeriod.id })
  expect(all.totalCount).toBeGreaterThan(100)
  const before = await world.database.peek<{ id: string; old: string; told: boolean; households: number }>(
    `select s.unit_id as id, l.origin_id as old, o.submitted_on is not null as told, (o.entries -> 'socio.households' ->> 'value')::int as households
     from reporting.submission s join hierarchy.lineage l on l.unit_id = s.unit_id and l.share = 1
     join reporting.submission o on o.unit_id = l.origin_id and o.period_to = '2023-06-15'
       and o.template_code = 'ktxh.nua_nam'
     where s.period_id = $1 and l.origin_id <> l.unit_id`,
    [opened.openSubmissionPeriod.id],
  )
  const partsOf = (id: string) => before.filter((each) => each.id === id)
  const grown = before.find(({ id }) => partsOf(id).length > 1 && partsOf(id).every(({ told }) => told))
  const parts = partsOf(grown?.id ?? '')
  for (const { old } of parts) await handedOver(old, grown?.id ?? '')
  const clerk = as(grown?.id ?? '', 'report.submit')
  const { edges } = await ofUnit(clerk, grown?.id ?? '', { period: opened.openSubmissionPeriod.id })
  const own = edges[0]?.node as Shown
  expect(own.sheet?.[1]).toEqual({ field: 'socio.new_field', last: null })
  expect(own.sheet?.[0]?.last?.value).toBe(parts.reduce((sum, { households }) => sum + households, 0))
  const submitted = await taken(clerk, await saved(clerk, own), 'submit')
  expect(submitted).toMatchObject({ atUnit: { id: province } })
  const top = as(province, 'report.accept', 'report.approve')
  const approved = await taken(top, await taken(top, submitted, 'accept'), 'approve')
  expect(approved).toMatchObject({ state: 'APPROVED', approvals: 1 })
})
