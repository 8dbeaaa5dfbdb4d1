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
const record = (input: Record<string, unknown>, key = newKey()) =>
  editor.data<Recorded>(RECORD, { input, key })
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
    const first = await record({ key: 'complaints.visits', value: 1330 }, 'once')
    expect(await record({ key: 'complaints.visits', value: 1330 }, 'once')).toEqual(first)
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
      value: 3.5,
      section: 'III.4',
      label: 'Mới',
      unitOfCount: 'projects',
      asOf: '2023-06-14',
      scope: '362',
    }
    expect((await record(fresh)).recordStatedFigure).toMatchObject({ value: 3.5, version: 1 })
    for (const column of ['section', 'label', 'unitOfCount', 'asOf'])
      expect(await refused({ ...fresh, key: 'land.another', [column]: null })).toBe('INPUT_INVALID')
  })

  it('refuses bad input and stores nothing', async () => {
    const before = await stored(NAM_TRUC)
    const on = { key: NAM_TRUC, value: 24 }
    expect(await refused({ ...on, value: 1e21 })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, value: 0.1234567 })).toBe('INPUT_INVALID')
    expect(await refused({ ...on, key: "x'; drop table" })).toBe('INPUT_INVALID')
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
    const on = { key: NAM_TRUC, value: 24 }
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
