import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const DEFINE = `mutation ($input: DefineIndicatorInput!, $key: String!) {
  defineIndicator(input: $input, idempotencyKey: $key) { id version code validTo withdrawnOn editions { validFrom validTo } } }`
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $on: Date!, $reason: String!, $key: String!) {
  withdrawIndicator(id: $id, expectedVersion: $version, on: $on, reason: $reason, idempotencyKey: $key) {
    version validTo withdrawnOn withdrawnFor } }`
const EXEMPT = `mutation ($input: ExemptFromIndicatorInput!, $key: String!) {
  exemptFromIndicator(input: $input, idempotencyKey: $key) { id version indicatorCode unit { id } } }`
const END = `mutation ($id: ID!, $version: Int!, $endsOn: Date!, $key: String!) {
  endIndicatorExemption(id: $id, expectedVersion: $version, endsOn: $endsOn, idempotencyKey: $key) { validTo } }`
const LIST = `query ($on: Date, $code: String) { indicators(on: $on, code: $code, first: 50, orderBy: TITLE) {
  edges { node { code title formula } } } }`

interface Defined {
  defineIndicator: {
    id: string
    version: number
    validTo: string | null
    editions: { validFrom: string; validTo: string | null }[]
  }
}

let world: ReportingWorld
let editor: GraphClient
let unit: string

beforeAll(async () => {
  world = await reportingWorld({ 'complaints.visits': 1327, 'complaints.petitions': 1468 })
  editor = await world.as('36', 'report.manage_templates')
  unit = await world.database.unitId('36')
})
afterAll(() => world?.close())

const input = (code: string, formula: string, change: object = {}) => ({
  unit,
  code,
  title: `Chỉ tiêu ${code}`,
  about: 'Thử',
  unitOfCount: 'percent',
  kind: 'RATIO',
  formula,
  levels: ['COMMUNE'],
  better: 'HIGHER',
  periodKind: 'HALF_YEAR',
  validFrom: '2023-01-01',
  ...change,
})
const define = async (code: string, formula: string, change: object = {}) =>
  (await editor.data<Defined>(DEFINE, { input: input(code, formula, change), key: key() })).defineIndicator

const refused = (code: string, formula: string, change: object = {}) =>
  editor(DEFINE, { input: input(code, formula, change), key: key() }).then(
    ({ errors }) => errors?.[0]?.extensions as { code: string; field: string; way?: string[]; by?: string[] },
  )

const rows = async () =>
  (await world.database.peek('select count(*)::int as n from reporting.indicator')) as { n: number }[]

describe('the definition of an indicator', () => {
  it('is an edition, which ends the one before it', async () => {
    await define('thu.ty_le', '{complaints.visits} / applicable')
    const later = await define('thu.ty_le', '{complaints.visits} / applicable * 1000', {
      validFrom: '2024-01-01',
    })
    expect(later.editions).toEqual([
      { validFrom: '2024-01-01', validTo: null },
      { validFrom: '2023-01-01', validTo: '2024-01-01' },
    ])
    expect(await refused('thu.ty_le', '{complaints.visits}', { validFrom: '2023-06-01' })).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'input.validFrom',
    })
    const on = async (day: string) => {
      type Listed = { indicators: { edges: { node: { formula: string } }[] } }
      const { indicators } = await editor.data<Listed>(LIST, { on: day, code: 'thu.ty_le' })
      return indicators.edges.map(({ node }) => node.formula)
    }
    expect(await on('2023-12-31')).toEqual(['{complaints.visits} / applicable'])
    expect(await on('2024-01-01')).toEqual(['{complaints.visits} / applicable * 1000'])
    expect(await on('2022-12-31')).toEqual([])
  })

  it.each([
    ['FORMULA_UNREADABLE', '{complaints.visits} +'],
    ['FORMULA_DIVIDES_BY_ZERO', '{complaints.visits} / (3 - 3)'],
    ['FORMULA_CIRCULAR', '{@thu.hong} + 1'],
    ['MEASURE_UNKNOWN', '{organization.no_such_measure}'],
    ['MEASURE_UNKNOWN', '{weather.rain}'],
    ['INDICATOR_UNKNOWN', '{@khong.co}'],
    ['UNITS_OF_COUNT_DIFFER', '{complaints.visits} + {complaints.petitions}'],
    ['UNITS_OF_COUNT_DIFFER', '{reporting.submissions.late} - applicable'],
  ])('%s: %s, and nothing is stored', async (code, formula) => {
    const before = await rows()
    expect(await refused('thu.hong', formula)).toMatchObject({ code, field: 'input.formula' })
    expect(await rows()).toEqual(before)
  })

  it('leads back to itself by no way, however long', async () => {
    await define('vong.a', '{complaints.visits}')
    await define('vong.b', '{@vong.a} * 2')
    await define('vong.c', '{@vong.b} * 2')
    const found = await refused('vong.a', '{@vong.c} / 2', { validFrom: '2024-01-01' })
    expect(found).toMatchObject({ code: 'FORMULA_CIRCULAR', way: ['vong.a', 'vong.c', 'vong.b', 'vong.a'] })
  })

  it.each([
    ['code', { code: 'Hoa' }],
    ['title', { title: ' ' }],
    ['about', { about: '' }],
    ['unitOfCount', { unitOfCount: 'bananas' }],
    ['levels', { levels: [] }],
    ['leastBase', { leastBase: -1 }],
    ['leastBase', { leastBase: 5, formula: '{complaints.visits}' }],
  ])('blames %s', async (field, change) => {
    expect(await refused('thu.sai', '{complaints.visits} / applicable', change)).toMatchObject({
      code: 'INPUT_INVALID',
      field: `input.${field}`,
    })
  })

  it('while a domain is away is not settled', async () => {
    world.others.away.complaints = 'fails'
    expect((await refused('thu.vang', '{complaints.visits}')).code).toBe('SUBGRAPH_UNAVAILABLE')
    world.others.away.complaints = undefined
  })

  it('is made by who may, and not by a district over a province’s', async () => {
    const clerk = await world.as('13636', 'report.submit')
    const variables = { input: input('thu.cam', '{complaints.visits}'), key: key() }
    expect(await clerk.refusal(DEFINE, variables)).toBe('FORBIDDEN_OR_MISSING')
    await define('cua.tinh', '{complaints.visits}')
    const district = await world.as('356', 'report.manage_templates')
    const own = await world.database.unitId('356')
    const theirs = {
      input: { ...input('cua.tinh', '{complaints.visits}', { validFrom: '2024-01-01' }), unit: own },
    }
    expect(await district.refusal(DEFINE, { ...theirs, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  })
})

describe('withdrawing', () => {
  it('needs a reason and a day, and leaves nothing that counts with it', async () => {
    const used = await define('rut.a', '{complaints.visits}')
    const user = await define('rut.b', '{@rut.a} / applicable')
    const asked = {
      id: used.id,
      version: used.version,
      on: '2023-06-15',
      reason: 'Không dùng nữa (thử)',
      key: key(),
    }
    const { errors } = await editor(WITHDRAW, asked)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INDICATOR_IN_USE', field: 'id', by: ['rut.b'] })
    await editor.data(WITHDRAW, { ...asked, id: user.id, version: user.version, key: key() })
    expect(await editor.refusal(WITHDRAW, { ...asked, reason: ' ', key: key() })).toBe('INPUT_INVALID')
    expect(await editor.refusal(WITHDRAW, { ...asked, on: '2023-01-01', key: key() })).toBe('DATE_INVALID')
    expect(await editor.refusal(WITHDRAW, { ...asked, version: 9, key: key() })).toBe('STALE_VERSION')
    expect(await editor.data(WITHDRAW, { ...asked, key: key() })).toMatchObject({
      withdrawIndicator: { validTo: '2023-06-15', withdrawnOn: '2023-06-15' },
    })
    expect(await refused('rut.c', '{@rut.a} * 2', { validFrom: '2023-07-01' })).toMatchObject({
      code: 'INDICATOR_WITHDRAWN',
    })
  })
})

describe('an exemption', () => {
  it('is by decision, once on a day, and ends', async () => {
    const { id } = await define('mien.a', '{complaints.visits} / applicable')
    const commune = await world.database.unitId('13636')
    const given = {
      indicator: id,
      unit: commune,
      reason: 'Chưa đến hạn áp dụng (thử)',
      document: '12/QĐ-UBND',
      validFrom: '2023-01-01',
    }
    const { exemptFromIndicator: exempt } = await editor.data<{
      exemptFromIndicator: { id: string; version: number }
    }>(EXEMPT, { input: given, key: key() })
    expect(exempt).toMatchObject({ indicatorCode: 'mien.a', unit: { id: commune } })
    expect(await editor.refusal(EXEMPT, { input: given, key: key() })).toBe('STEP_NOT_ALLOWED')
    expect(await editor.refusal(EXEMPT, { input: { ...given, document: ' ' }, key: key() })).toBe(
      'INPUT_INVALID',
    )
    const ending = { id: exempt.id, version: exempt.version, endsOn: '2023-05-01', key: key() }
    expect(await editor.data(END, ending)).toEqual({ endIndicatorExemption: { validTo: '2023-05-01' } })
  })
})

describe('a template', () => {
  const issue = `mutation ($input: IssueTemplateInput!, $key: String!) {
    issueSubmissionTemplate(input: $input, idempotencyKey: $key) { id fields { indicator } } }`
  const open = `mutation ($input: OpenPeriodInput!, $key: String!) {
    openSubmissionPeriod(input: $input, idempotencyKey: $key) { id } }`
  const template = (indicator: string, validFrom: string) => ({
    unit,
    code: 'mau.chi_tieu',
    title: 'Mẫu thử',
    periodKind: 'MONTH',
    levels: ['DISTRICT'],
    fields: [{ code: 'a', label: 'A', unitOfCount: 'people', kind: 'COUNT', indicator }],
    dueDays: 3,
    validFrom,
  })

  it('that names a withdrawn indicator is refused, and so is a period of one that named it before', async () => {
    const { id, version } = await define('bo.a', '{complaints.visits}')
    type Issued = { issueSubmissionTemplate: { id: string } }
    const asked = { input: template('bo.a', '2023-01-01'), key: key() }
    const { issueSubmissionTemplate: issued } = await editor.data<Issued>(issue, asked)
    expect(issued).toMatchObject({ fields: [{ indicator: 'bo.a' }] })
    await editor.data(WITHDRAW, { id, version, on: '2023-05-01', reason: 'Thử', key: key() })
    const told = async (document: string, input: object) =>
      (await editor(document, { input, key: key() })).errors?.[0]?.extensions
    expect(await told(issue, template('bo.a', '2023-05-01'))).toMatchObject({
      code: 'INDICATOR_WITHDRAWN',
      field: 'input.fields',
      indicator: 'bo.a',
    })
    expect(await told(issue, template('khong.co', '2023-05-01'))).toMatchObject({ code: 'INDICATOR_UNKNOWN' })
    expect(await told(open, { template: issued.id, day: '2023-05-20' })).toMatchObject({
      code: 'INDICATOR_WITHDRAWN',
      field: 'input.template',
    })
    await editor.data(open, { input: { template: issued.id, day: '2023-03-20' }, key: key() })
  })
})
