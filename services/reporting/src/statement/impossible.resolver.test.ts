import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'
import { loadFigures } from '../install.ts'

let world: ReportingWorld
let editor: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', ...EDITOR)
})
afterAll(() => world?.close())

const HEADER =
  'key,section,label_vi,value,unit,of_total,stated_ratio_percent,as_of,as_of_basis,org_scope,measure,breakdown_of,breakdown_kind,subset_of'
const load = (...lines: string[]) =>
  loadFigures({ appUrl: world.database.databaseUrl, ...world.database }, [HEADER, ...lines].join('\n'))
const one = (value: string, unit: string, day = '2023-06-14', section = 'III.5b') =>
  `complaints.tried,${section},Số thử,${value},${unit},,,${day},stated,province,complaints.tried,,,`

it.each([
  ['thousands written with one dot', one('59.756', 'transactions'), 'cột value: có ba chữ số sau dấu chấm'],
  ['a negative count', one('-5', 'cases'), 'cột value: không thể âm'],
  ['half a person', one('2.5', 'people'), 'cột value: phải là số nguyên'],
  ['a day that has not come', one('12', 'cases', '2099-01-01'), 'cột as_of: là một ngày chưa đến'],
  [
    'a day after the report’s own',
    one('12', 'cases', '2023-06-15'),
    'cột as_of: là 15/06/2023, sau ngày chốt 14/06/2023 của báo cáo',
  ],
  [
    'a place that the report does not have',
    one('12', 'cases', '2023-06-14', 'III.9'),
    'cột section: không phải mục',
  ],
])('refuses %s by line and column, and stores nothing', async (_, line, says) => {
  await expect(load(line)).rejects.toThrow(`Dòng 2, ${says}`)
  expect(
    await world.database.peek("select 1 from reporting.stated_figure where key = 'complaints.tried'"),
  ).toEqual([])
})

it.each([
  ['59.756', 'transactions', 59.756],
  ['a section', 'III.9', 12],
])('refuses the same of an editor: %s', async (_, what, value) => {
  const input = {
    key: 'complaints.tried',
    value,
    section: what.startsWith('III') ? what : 'III.5b',
    label: 'Số thử',
    unitOfCount: 'transactions',
    asOf: '2023-06-14',
  }
  const document = `mutation ($input: RecordStatedFigureInput!, $key: String!) {
    recordStatedFigure(input: $input, idempotencyKey: $key) { id } }`
  const { errors } = await editor(document, { input, key: `tried ${what}` })
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INPUT_INVALID',
    field: what.startsWith('III') ? 'input.section' : 'input.value',
  })
})

it('takes what a document may say though it cannot be, and names each', async () => {
  const line = (key: string, value: string, unit: string, more: Record<string, string> = {}) => {
    const {
      total = '',
      ratio = '',
      day = '2023-06-14',
      measure = key,
      of = '',
      kind = '',
      within = '',
    } = more
    return `x.${key},III.5b,Số thử ${key},${value},${unit},${total},${ratio},${day},stated,province,x.${measure},${of},${kind},${within}`
  }
  const part = (of: string) => ({ of, kind: 'part' })
  await load(
    line('over', '120', 'cases', { total: '100', ratio: '120' }),
    line('zero', '0', 'cases', { total: '0', ratio: '0' }),
    line('orphan', '12', 'cases', part('no.such.figure')),
    line('suborphan', '12', 'cases', { within: 'no.such.figure' }),
    line('a', '3', 'cases', part('x.b')),
    line('b', '5', 'cases', part('x.a')),
    line('same1', '5', 'cases', { measure: 'same' }),
    line('same2', '5', 'people', { measure: 'same' }),
    line('mix', '10', 'petitions'),
    line('mix1', '4', 'petitions', part('x.mix')),
    line('mix2', '6', 'cases', part('x.mix')),
    line('days', '10', 'cases'),
    line('days1', '4', 'cases', part('x.days')),
    line('days2', '6', 'cases', { ...part('x.days'), day: '2022-12-31' }),
  )
  const { report } = await editor.data<{
    report: { discrepancies: { rule: string; kind: string; figures: { key: string }[] }[] }
  }>('query ($id: ID!) { report(id: $id) { discrepancies { rule kind figures { key } } } }', { id: REPORT })
  const ours = report.discrepancies.flatMap(({ rule, kind, figures }) =>
    figures.some(({ key }) => key.startsWith('x.'))
      ? [`${rule} ${kind} ${figures.map(({ key }) => key).join(' ')}`]
      : [],
  )
  expect(ours.toSorted()).toEqual([
    'parts-comparable PARTS_COMPARABLE x.days2 x.days',
    'parts-comparable PARTS_COMPARABLE x.mix2 x.mix',
    'parts-make-whole PARTS_MAKE_WHOLE x.a x.b',
    'parts-make-whole PARTS_MAKE_WHOLE x.b x.a',
    'parts-make-whole PARTS_MAKE_WHOLE x.orphan',
    'ratio-matches RATIO_MATCHES x.zero',
    'share-within-whole SHARE_WITHIN_WHOLE x.over',
    'statements-agree UNITS_DIFFER x.same1 x.same2',
    'subset-within-whole SUBSET_WITHIN_WHOLE x.suborphan',
    'value-within-total VALUE_WITHIN_TOTAL x.over',
  ])
})
