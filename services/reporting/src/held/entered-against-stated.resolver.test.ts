import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

const COMPARE = `mutation ($report: ID!, $key: String!) { compareReport(report: $report, idempotencyKey: $key) {
  lines { key domain outcome value heldAsOf } report { discrepancies { rule kind severity gap message figures { key } } } } }`
const HELD = 'query ($id: ID!) { report(id: $id) { figures { key value held { value asOf } } } }'

interface Compared {
  compareReport: {
    lines: { key: string; domain: string; outcome: string; value: number | null; heldAsOf: string | null }[]
    report: {
      discrepancies: {
        rule: string
        kind: string
        severity: string
        gap: number | null
        message: string
        figures: { key: string }[]
      }[]
    }
  }
}

let world: ReportingWorld
let editor: GraphClient
let keys = 0

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', ...EDITOR)
})
afterAll(() => world?.close())

const compare = async () => {
  keys += 1
  const { compareReport } = await editor.data<Compared>(COMPARE, { report: REPORT, key: `entered-${keys}` })
  const entered = compareReport.lines.filter(({ key }) => key.startsWith('socio.'))
  const found = compareReport.report.discrepancies.filter(({ rule }) => rule === 'stated-against-held')
  return { entered, found }
}

/** Changes what the province entered for the half-year, past the steps of its report. */
const entered = (change: string) =>
  world.database.peek(
    `update reporting.submission set entries = ${change} where template_code = 'ktxh.tinh.nua_nam' and period_to = '2023-06-15'`,
  )

describe('what was entered beside what is stated', () => {
  it('is read by one statement for all of the sixteen, and equal in every one', async () => {
    let compared: Awaited<ReturnType<typeof compare>> | undefined
    const sent = await world.statementsOf(async () => {
      compared = await compare()
    })
    expect(sent.filter((name) => name === 'entered_answers')).toHaveLength(1)
    const { entered = [], found = [] } = compared ?? {}
    expect(entered).toHaveLength(16)
    for (const line of entered)
      expect(line).toMatchObject({ domain: 'reporting', outcome: 'HELD', heldAsOf: '2023-06-14' })
    expect(found.filter(({ figures }) => figures.some(({ key }) => key.startsWith('socio.')))).toEqual([])
  })

  it('stands beside each figure, all of them read together', async () => {
    const { report } = await editor.data<{
      report: { figures: { key: string; value: number; held: { value: number; asOf: string } | null }[] }
    }>(HELD, { id: REPORT })
    const socio = report.figures.filter(({ key }) => key.startsWith('socio.'))
    expect(socio.map(({ held }) => held?.value)).toEqual(socio.map(({ value }) => value))
  })

  it('that differs is a contradiction that names both numbers and where the other one comes from', async () => {
    await entered("jsonb_set(entries, '{socio.grdp_growth,value}', '8.4')")
    const { found } = await compare()
    const differs = found.filter(({ severity }) => severity === 'CRITICAL')
    expect(differs).toMatchObject([{ gap: 0.1, figures: [{ key: 'socio.grdp_growth' }] }])
    expect(differs[0]?.message).toContain('nêu 8,5, nhưng số liệu các đơn vị đã nhập và được duyệt giữ 8,4')
    await entered("jsonb_set(entries, '{socio.grdp_growth,value}', '8.5')")
  })

  it('that nobody entered is said to be, and is no zero', async () => {
    await entered("entries - 'socio.new_jobs'")
    const { entered: lines, found } = await compare()
    expect(lines.find(({ key }) => key === 'socio.new_jobs')).toMatchObject({
      outcome: 'NOTHING',
      value: null,
    })
    expect(found.map(({ kind, message }) => `${kind} ${message}`)).toContain(
      'HELD_NOTHING Chưa đơn vị nào nhập và được duyệt 1 số liệu đã nêu.',
    )
    await entered(`entries || '{"socio.new_jobs": {"value": 15900, "note": null}}'`)
  })

  it('that counts other things is never equal', async () => {
    const fields = (from: string, to: string) =>
      world.database.peek(
        `update reporting.submission_template set fields = replace(fields::text, $1, $2)::jsonb where code = 'ktxh.tinh.nua_nam'`,
        [from, to],
      )
    await fields('"unitOfCount": "students"', '"unitOfCount": "people"')
    const { found } = await compare()
    await fields('"unitOfCount": "people"', '"unitOfCount": "students"')
    const apart = found.filter(({ kind }) => kind === 'HELD_UNITS_DIFFER')
    expect(apart.map(({ figures }) => figures[0]?.key)).toContain('socio.olympic_selection')
    expect(apart[0]?.message).toMatch(/“học sinh”, nhưng số liệu các đơn vị đã nhập.*“người”/)
  })

  it('that is not approved is not held', async () => {
    const state = (to: string) =>
      world.database.peek(
        `update reporting.submission set state = $1 where template_code = 'ktxh.tinh.nua_nam' and period_to = '2023-06-15'`,
        [to],
      )
    await state('SUBMITTED')
    const { entered: lines } = await compare()
    await state('LOCKED')
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['NOTHING']))
  })
})
