import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

// What the records of the demonstration hold for the figures that the tests state otherwise.
const AS_HELD = {
  'complaints.visits': 1327,
  'reform.par_index.rank': 34,
  'reform.one_stop.agencies': 16,
  'reform.on_time_rate': 99.93,
}
const held: Record<string, number> = {}
let world: ReportingWorld
let editor: GraphClient

beforeAll(async () => {
  world = await reportingWorld(held)
  editor = await world.as('36', ...EDITOR)
})
beforeEach(() => Object.assign(held, AS_HELD))
afterAll(() => world?.close())

const COMPARE = `mutation ($report: ID!, $key: String!) { compareReport(report: $report, idempotencyKey: $key) {
  id lines { key outcome value } report { discrepancies { rule kind severity gap message checked figures { key } } } } }`
const FOUND = `query ($id: ID!) { report(id: $id) { reconciliations { id takenAt }
  discrepancies { rule kind severity gap message checked figures { key } } } }`

interface Found {
  rule: string
  kind: string
  severity: string
  gap: number | null
  message: string
  checked: boolean
  figures: { key: string }[]
}
interface Compared {
  compareReport: { lines: { key: string; outcome: string }[]; report: { discrepancies: Found[] } }
}

let keys = 0
const compare = async () => {
  keys += 1
  return (await editor.data<Compared>(COMPARE, { report: REPORT, key: `compare-${keys}` })).compareReport
}
const against = (found: readonly Found[]) => found.filter(({ rule }) => rule === 'stated-against-held')
const graver = (found: readonly Found[]) =>
  against(found).flatMap(({ severity, figures: [first], gap }) =>
    severity === 'NOTE' ? [] : [`${severity} ${first?.key} ${gap}`],
  )
const versionOf = async (key: string) => {
  const rows = await world.database.peek<{ version: number }>(
    'select version from reporting.stated_figure where key = $1',
    [key],
  )
  return { expectedVersion: rows[0]?.version, reason: 'Thử nêu khác.' }
}
const state = async (key: string, value: number) => {
  keys += 1
  const document = `mutation ($input: RecordStatedFigureInput!, $key: String!) {
    recordStatedFigure(input: $input, idempotencyKey: $key) { report { discrepancies { rule kind severity gap message checked figures { key } } } } }`
  return editor.data<{ recordStatedFigure: { report: { discrepancies: Found[] } } }>(document, {
    input: { key, value, ...(await versionOf(key)) },
    key: `state-${keys}`,
  })
}
const found = async () =>
  (await editor.data<{ report: { discrepancies: Found[] } }>(FOUND, { id: REPORT })).report.discrepancies

describe('what is stated against what is held', () => {
  it('is not judged before anybody compared them', async () => {
    expect(against(await found())).toEqual([])
  })

  it('is asked of each domain in one request, and agrees where it does', async () => {
    for (const domain of ['reform', 'complaints', 'directives'] as const)
      world.others.heard[domain].length = 0
    const { lines, report } = await compare()
    expect(lines).toHaveLength(131)
    expect(world.others.heard.complaints).toHaveLength(1)
    // The figures of reform's own name, and of the land whose records it keeps; and the years that changes are told by.
    expect(world.others.heard.reform.length).toBeLessThanOrEqual(2)
    expect(graver(report.discrepancies)).toEqual([])
  })

  it('notes what nobody keeps or has on record, one line for each reason, and accuses nobody', async () => {
    const notes = against((await compare()).report.discrepancies)
    expect(notes.every(({ severity, checked }) => severity === 'NOTE' && !checked)).toBe(true)
    expect(notes.map(({ kind, message }) => `${kind} ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^HELD_NOT_KEPT Không nơi nào giữ hồ sơ cho \d+ số liệu đã nêu\.$/),
        expect.stringMatching(/^HELD_NOTHING Tiếp công dân.* không giữ hồ sơ nào cho \d+ số liệu đã nêu\.$/),
      ]),
    )
  })

  it.each([
    ['another number of visits', 'complaints.visits', 1330, 1327, 3],
    ['another rank', 'reform.par_index.rank', 33, 34, -1],
    ['another coverage', 'reform.one_stop.agencies', 17, 16, 1],
  ])('shows %s at once, and no longer once it is mended', async (_, key, said, was, gap) => {
    await compare()
    const { recordStatedFigure } = await state(key, said)
    expect(graver(recordStatedFigure.report.discrepancies)).toEqual([`CRITICAL ${key} ${gap}`])
    const [difference] = against(recordStatedFigure.report.discrepancies).filter(({ gap }) => gap !== null)
    expect(difference?.message).toContain(`nêu ${said.toLocaleString('vi-VN')}`)
    expect(difference?.message).toContain(`giữ ${was.toLocaleString('vi-VN')} tính đến`)
    const mended = await state(key, was)
    expect(graver(mended.recordStatedFigure.report.discrepancies)).toEqual([])
  })

  it('shows one visit more on record when it is compared again', async () => {
    held['complaints.visits'] = 1328
    expect(graver(await found())).toEqual([])
    expect(graver((await compare()).report.discrepancies)).toEqual(['CRITICAL complaints.visits -1'])
    expect(graver(await found())).toEqual(['CRITICAL complaints.visits -1'])
  })

  it('takes a ratio at the precision at which it is stated', async () => {
    held['reform.on_time_rate'] = 99.84
    expect(graver((await compare()).report.discrepancies)).toEqual(['CRITICAL reform.on_time_rate 0.06'])
  })

  it('never finds one number in two units of count equal, and refuses to restate it in another', async () => {
    const unit = (to: string) =>
      world.database.peek(
        "update reporting.stated_figure set unit_of_count = $1 where key = 'complaints.visits'",
        [to],
      )
    await unit('percent')
    const differs = against((await compare()).report.discrepancies).filter(
      ({ kind }) => kind === 'HELD_UNITS_DIFFER',
    )
    await unit('visits')
    expect(differs).toMatchObject([
      { severity: 'CRITICAL', gap: null, checked: true, figures: [{ key: 'complaints.visits' }] },
    ])
    expect(differs[0]?.message).toMatch(/nêu theo đơn vị tính “phần trăm”.*đếm theo “lượt tiếp”/)
    const restated = async (unitOfCount: string) => {
      keys += 1
      const { errors } = await editor(
        'mutation ($input: RecordStatedFigureInput!, $key: String!) { recordStatedFigure(input: $input, idempotencyKey: $key) { id } }',
        {
          input: {
            key: 'complaints.visits',
            value: 1327,
            unitOfCount,
            ...(await versionOf('complaints.visits')),
          },
          key: `unit-${keys}`,
        },
      )
      return errors?.[0]
    }
    for (const other of ['percent', 'bananas', 'people'])
      expect((await restated(other))?.extensions, other).toMatchObject({
        code: 'INPUT_INVALID',
        field: 'input.unitOfCount',
      })
    expect((await restated('percent'))?.message).toContain('“lượt tiếp” (visits)')
    expect(await restated('visits')).toBeUndefined()
  })

  it('says that a domain is away, and leaves what it keeps undecided', async () => {
    held['complaints.visits'] = 1
    world.others.away.complaints = 'fails'
    const { report, lines } = await compare()
    delete world.others.away.complaints
    expect(graver(report.discrepancies)).toEqual([])
    const away = against(report.discrepancies).filter(({ kind }) => kind === 'HELD_AWAY')
    expect(away).toMatchObject([{ checked: false, severity: 'NOTE' }])
    expect(away[0]?.figures).toHaveLength(lines.filter(({ outcome }) => outcome === 'AWAY').length)
  })

  it('says that a figure whose day has changed must be compared again', async () => {
    await compare()
    const document = `mutation ($input: RecordStatedFigureInput!, $key: String!) {
      recordStatedFigure(input: $input, idempotencyKey: $key) { id } }`
    const visits = { key: 'complaints.visits', value: 1327 }
    await editor.data(document, {
      input: { ...visits, asOf: '2023-05-31', ...(await versionOf(visits.key)) },
      key: 'other-day',
    })
    const stale = against(await found()).filter(({ kind }) => kind === 'HELD_STALE')
    expect(stale).toMatchObject([{ figures: [{ key: 'complaints.visits' }] }])
    await editor.data(document, {
      input: { ...visits, asOf: '2023-06-14', ...(await versionOf(visits.key)) },
      key: 'same-day',
    })
    expect(against(await found()).filter(({ kind }) => kind === 'HELD_STALE')).toEqual([])
  })

  it('is refused to a reader, for a report that is not there, and once it was reviewed', async () => {
    const ask = (by: GraphClient, report: string) => by.refusal(COMPARE, { report, key: `no-${report}` })
    expect(await ask(await world.as('36'), REPORT)).toBe('FORBIDDEN_OR_MISSING')
    expect(await ask(editor, 'nothing')).toBe('FORBIDDEN_OR_MISSING')
    await world.database.peek("update reporting.report set state = 'REVIEWED'")
    expect(await ask(editor, REPORT)).toBe('STEP_NOT_ALLOWED')
    await world.database.peek("update reporting.report set state = 'DRAFTING'")
  })

  it('keeps every comparison as it was: no row of one is ever changed', async () => {
    const before = await world.database.peek('select id, lines from reporting.reconciliation order by id')
    await compare()
    const after = await world.database.peek('select id, lines from reporting.reconciliation order by id')
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after).toHaveLength(before.length + 1)
  })
})
