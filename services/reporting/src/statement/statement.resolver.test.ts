import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'
import { loadFigures } from '../install.ts'

let world: ReportingWorld
let editor: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', ...EDITOR)
})

afterAll(() => world?.close())

const RECORD = `mutation ($input: RecordStatedFigureInput!, $key: String!) { recordStatedFigure(input: $input, idempotencyKey: $key) {
  id key value version figure { value provenance breakdown { gap } } report { discrepancies { rule figures { key } } } } }`

interface Recorded {
  recordStatedFigure: {
    id: string
    value: number
    version: number
    report: { discrepancies: { rule: string; figures: { key: string }[] }[] }
  }
}

const NAM_TRUC = 'land.projects_public.nam_truc'
let keys = 0
const newKey = (): string => {
  keys += 1
  return `r-${keys}`
}
const REASON = 'Đối chiếu lại với huyện.'
/** As somebody states it who has the figure before them: with the version that stands, and why. */
const seen = async (input: Record<string, unknown>) => {
  const [stands] = await stored(String(input.key))
  return stands ? { expectedVersion: stands.version, reason: REASON, ...input } : input
}
const record = async (input: Record<string, unknown>, key = newKey()) =>
  editor.data<Recorded>(RECORD, { input: await seen(input), key })
const refused = (input: Record<string, unknown>, by = editor) => by.refusal(RECORD, { input, key: newKey() })
const rulesOf = ({ recordStatedFigure }: Recorded) =>
  recordStatedFigure.report.discrepancies.map(({ rule }) => rule)
const stored = (key: string) =>
  world.database.peek<{ value: string; version: number }>(
    'select value, version from reporting.stated_figure where key = $1',
    [key],
  )

describe('stating a figure', () => {
  it('makes the contradiction about land go, and come again', async () => {
    const mended = await record({ key: NAM_TRUC, value: 24 })
    expect(mended.recordStatedFigure).toMatchObject({ value: 24, version: 2 })
    expect(rulesOf(mended)).not.toContain('parts-make-whole')
    const back = await record({ key: NAM_TRUC, value: 25, report: REPORT, expectedVersion: 2 })
    expect(rulesOf(back)).toContain('parts-make-whole')
  })

  it('makes new contradictions show', async () => {
    const over = await record({ key: 'land.projects_approved.vu_ban', value: 4 })
    expect(rulesOf(over)).toEqual(expect.arrayContaining(['subset-within-whole', 'parts-make-whole']))
    await record({ key: 'land.projects_approved.vu_ban', value: 3 })
    expect(rulesOf(await record({ key: 'reform.par_index.rank_change.section4', value: 6 }))).not.toContain(
      'statements-agree',
    )
    await record({ key: 'reform.par_index.rank_change.section4', value: 5 })
  })

  it('is done once for one key, and leaves an event and an audit row', async () => {
    const visits = { key: 'complaints.visits', value: 1330, expectedVersion: 1 }
    const first = await record(visits, 'once')
    expect(await record(visits, 'once')).toEqual(first)
    expect(await stored('complaints.visits')).toEqual([{ value: '1330', version: 2 }])
    expect(
      await world.database.peek(
        "select payload from reporting.outbox where payload->>'key' = 'complaints.visits'",
      ),
    ).toEqual([{ payload: expect.objectContaining({ was: '1327', value: '1330', version: 2 }) }])
    expect(
      await world.database.peek("select field from reporting.audit_entry where idempotency_key = 'once'"),
    ).toHaveLength(1)
    expect(await refusedAgain('once', { key: 'complaints.visits', value: 1 })).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  const refusedAgain = (key: string, input: Record<string, unknown>) => editor.refusal(RECORD, { input, key })

  it('changes nothing when it says the same', async () => {
    expect((await record({ key: 'complaints.petitions', value: 1468 })).recordStatedFigure.version).toBe(1)
  })

  it('adds one that was not there, and tells what a new one needs', async () => {
    const fresh = {
      key: 'land.projects_new',
      value: 3,
      section: 'III.4',
      label: 'Mới',
      unitOfCount: 'projects',
      asOf: '2023-06-14',
      scope: '362',
    }
    expect((await record(fresh)).recordStatedFigure).toMatchObject({ value: 3, version: 1 })
    for (const column of ['section', 'label', 'unitOfCount', 'asOf'])
      expect(await refused({ ...fresh, key: 'land.another', [column]: null })).toBe('INPUT_INVALID')
  })

  it('refuses bad input and stores nothing', async () => {
    const before = await stored(NAM_TRUC)
    const on = await seen({ key: NAM_TRUC, value: 24 })
    expect(await refused({ ...on, value: 1e21 })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, value: 0.1234567 })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, key: "x'; drop table", expectedVersion: 0 })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, breakdownKind: 'some' })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, subsetOf: NAM_TRUC })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, label: 'x'.repeat(501) })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, asOf: '2023-02-30' })).toBe('DATE_INVALID')
    expect(await refused({ ...on, scope: '99999' })).toBe('UNIT_NOT_FOUND')
    expect(await refused({ ...on, expectedVersion: 1 })).toBe('STALE_VERSION')
    expect(await refused({ ...on, report: 'nothing' })).toBe('FORBIDDEN_OR_MISSING')
    expect(await stored(NAM_TRUC)).toEqual(before)
  })

  it('refuses a reader, a clerk elsewhere and a service without the action, all alike', async () => {
    const on = await seen({ key: NAM_TRUC, value: 24 })
    for (const [actions, code] of [
      [[], '36'],
      [EDITOR, '13636'],
      [EDITOR, '362'],
    ] as const) {
      const somebody = await world.as(code, ...actions)
      expect(await refused(on, somebody)).not.toBe('INTERNAL_ERROR')
      expect(await refused({ ...on, report: REPORT }, somebody)).toBe('FORBIDDEN_OR_MISSING')
    }
    expect((await stored(NAM_TRUC))[0]?.value).toBe('25')
  })

  it('refuses what would restate a reviewed report', async () => {
    await world.database.peek("update reporting.report set state = 'REVIEWED'")
    expect(await refused({ key: NAM_TRUC, value: 24, report: REPORT })).toBe('STEP_NOT_ALLOWED')
    expect(await refused({ key: NAM_TRUC, value: 24 })).toBe('INPUT_INVALID')
    await world.database.peek("update reporting.report set state = 'DRAFTING'")
  })
})

const HISTORY = `query ($id: ID!) { report(id: $id) { figures { id key value version changes { kind figureVersion reason source
  provenance changedByName values { column before after } } } withdrawnFigures { key reason } } }`
interface History {
  figures: { id: string; key: string; value: number; version: number; changes: Record<string, unknown>[] }[]
  withdrawnFigures: { key: string; reason: string }[]
}
const history = async () => (await editor.data<{ report: History }>(HISTORY, { id: REPORT })).report
const figure = async (key: string) => (await history()).figures.find((each) => each.key === key)
const WITHDRAW = `mutation ($id: ID!, $expectedVersion: Int!, $reason: String!, $idempotencyKey: String!) {
  withdrawStatedFigure(id: $id, expectedVersion: $expectedVersion, reason: $reason, idempotencyKey: $idempotencyKey) { kind } }`

describe('a correction', () => {
  const KEY = 'reform.inspection.teams'

  it('asks for the version seen and for a reason', async () => {
    const blamed = async (input: object) => {
      const { errors } = await editor(RECORD, { input: { key: KEY, value: 32, ...input }, key: newKey() })
      return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
    }
    expect(await blamed({ reason: REASON })).toEqual(['INPUT_INVALID', 'input.expectedVersion'])
    expect(await blamed({ expectedVersion: 1 })).toEqual(['INPUT_INVALID', 'input.reason'])
    expect(await blamed({ expectedVersion: 1, reason: '  ' })).toEqual(['INPUT_INVALID', 'input.reason'])
    expect(await blamed({ expectedVersion: 1, reason: 'x'.repeat(2001) })).toEqual([
      'INPUT_INVALID',
      'input.reason',
    ])
    expect(await blamed({ expectedVersion: 2, reason: REASON })).toEqual([
      'STALE_VERSION',
      'input.expectedVersion',
    ])
    expect((await figure(KEY))?.changes).toEqual([])
  })

  it('stands beside what was stated: old and new, who, when, why and by what', async () => {
    await record({ key: KEY, value: 32, source: 'Công văn 12 của Sở Nội vụ' })
    await record({ key: KEY, value: 33, ofTotal: 40, reason: 'Thêm một đội.' })
    const restated = await figure(KEY)
    expect([restated?.value, restated?.version]).toEqual([33, 3])
    expect(restated?.changes).toMatchObject([
      {
        kind: 'RESTATED',
        figureVersion: 2,
        reason: REASON,
        source: 'Công văn 12 của Sở Nội vụ',
        provenance: 'EDITOR',
        values: [{ column: 'value', before: '31', after: '32' }],
      },
      {
        figureVersion: 3,
        reason: 'Thêm một đội.',
        values: [
          { column: 'value', before: '32', after: '33' },
          { column: 'ofTotal', before: null, after: '40' },
        ],
      },
    ])
    await expect(world.database.peek("update reporting.figure_change set reason = 'x'")).rejects.toThrow(
      'never changed',
    )
  })

  it('empties what may be empty, and says so where it may not', async () => {
    const emptied = await record({ key: KEY, value: 33, ofTotal: null })
    expect(emptied.recordStatedFigure.version).toBe(4)
    expect((await figure(KEY))?.changes.at(-1)).toMatchObject({
      values: [{ column: 'ofTotal', before: '40', after: null }],
    })
    for (const column of ['section', 'label', 'unitOfCount', 'asOf', 'asOfBasis', 'scope'])
      expect(await refused(await seen({ key: KEY, value: 33, [column]: null })), column).toBe('INPUT_INVALID')
  })

  it('takes back a mistake with its reason, and lets its key be stated again', async () => {
    const fresh = { section: 'III.5', label: 'Nhầm', unitOfCount: 'teams', asOf: '2023-06-14' }
    const { recordStatedFigure: made } = await record({ key: 'reform.mistake', value: 1, ...fresh })
    const seenMade = { id: made.id, expectedVersion: 1, reason: 'Nhập nhầm dòng.' }
    const withdraw = (more: object, by = editor) =>
      by.refusal(WITHDRAW, { ...seenMade, ...more, idempotencyKey: newKey() })
    expect(await withdraw({ reason: '' })).toBe('INPUT_INVALID')
    expect(await withdraw({ expectedVersion: 2 })).toBe('STALE_VERSION')
    expect(await withdraw({ id: 'nothing' })).toBe('FORBIDDEN_OR_MISSING')
    expect(await withdraw({}, await world.as('36'))).toBe('FORBIDDEN_OR_MISSING')
    await editor.data(WITHDRAW, { ...seenMade, idempotencyKey: newKey() })
    expect(await figure('reform.mistake')).toBeUndefined()
    expect((await history()).withdrawnFigures).toEqual([{ key: 'reform.mistake', reason: 'Nhập nhầm dòng.' }])
    expect(await withdraw({ expectedVersion: 2 })).toBe('FORBIDDEN_OR_MISSING')
    await record({ key: 'reform.mistake', value: 2, ...fresh })
    expect((await figure('reform.mistake'))?.changes.map(({ kind }) => kind)).toEqual([
      'STATED',
      'WITHDRAWN',
      'STATED_AGAIN',
    ])
    expect((await history()).withdrawnFigures).toEqual([])
    await world.database.peek("update reporting.report set state = 'REVIEWED'")
    expect(await withdraw({ expectedVersion: 3 })).toBe('STEP_NOT_ALLOWED')
    await world.database.peek("update reporting.report set state = 'DRAFTING'")
  })
})

describe('loading a file of figures', () => {
  const HEADER =
    'key,section,label_vi,value,unit,of_total,stated_ratio_percent,as_of,as_of_basis,org_scope,measure,breakdown_of,breakdown_kind,subset_of'
  const load = (...lines: string[]) =>
    loadFigures({ appUrl: world.database.databaseUrl, ...world.database }, [HEADER, ...lines].join('\n'))
  const one = (value: string, key = 'complaints.backlog') =>
    `${key},III.5b,Vụ việc tồn đọng,${value},cases,,,2023-06-14,stated,province,${key},,,`

  it('states what is new or otherwise, and nothing twice', async () => {
    expect(await load(one('68'), one('5', 'complaints.new'))).toEqual({ added: 1, changed: 1, unchanged: 0 })
    expect(await load(one('68'), one('5', 'complaints.new'))).toEqual({ added: 0, changed: 0, unchanged: 2 })
    const { report } = await editor.data<{ report: { discrepancies: { rule: string; gap: number }[] } }>(
      'query ($id: ID!) { report(id: $id) { discrepancies { rule gap } } }',
      { id: REPORT },
    )
    expect(report.discrepancies).toEqual(
      expect.arrayContaining([
        { rule: 'parts-make-whole', gap: -1 },
        { rule: 'total-restates-breakdown-whole', gap: -1 },
      ]),
    )
    expect(await load(one('67'))).toMatchObject({ changed: 1 })
  })

  it('is refused to who may not, before anybody reads the file', async () => {
    const loading =
      'mutation ($csv: String!, $key: String!) { loadStatedFigures(csv: $csv, idempotencyKey: $key) { added } }'
    const reader = await world.as('36')
    expect(await reader.refusal(loading, { csv: 'no table', key: 'reader' })).toBe('FORBIDDEN_OR_MISSING')
  })

  it('stores nothing of a file with a wrong place, and names each by line and column', async () => {
    const before = await world.database.peek('select * from reporting.stated_figure order by id')
    await expect(
      load(one('1', 'complaints.a'), one('nhiều', 'complaints.b'), one('2', 'complaints.a')),
    ).rejects.toThrow(
      'Dòng 3, cột value: phải là số thập phân viết bằng dấu chấm, ví dụ 91.7.\nDòng 4, cột key: đã có ở dòng 2.',
    )
    await expect(load('complaints.c,III.5b')).rejects.toThrow('Dòng 2: không đọc được như CSV')
    await expect(load(one('1', 'complaints.d').replace('province', '99999'))).rejects.toThrow(
      'Dòng 2, cột org_scope: không có đơn vị mã 99999',
    )
    expect(await world.database.peek('select * from reporting.stated_figure order by id')).toEqual(before)
  })
})
