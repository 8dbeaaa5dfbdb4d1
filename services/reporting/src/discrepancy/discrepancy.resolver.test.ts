import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

let world: ReportingWorld
let editor: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', ...EDITOR)
})

afterAll(() => world?.close())

interface Found {
  id: string
  rule: string
  state: string
  reason: string | null
  version: number
}

const discrepancies = async () =>
  (
    await editor.data<{ report: { discrepancies: Found[] } }>(
      'query ($id: ID!) { report(id: $id) { discrepancies { id rule state reason version } } }',
      { id: REPORT },
    )
  ).report.discrepancies

const land = async () => {
  const found = (await discrepancies()).find(({ rule }) => rule === 'parts-make-whole')
  if (!found) throw new Error('no discrepancy about land')
  return found
}

const EXPLAIN = `mutation ($id: ID!, $report: ID!, $version: Int!, $reason: String!, $waive: Boolean, $key: String!) {
  explainDiscrepancy(id: $id, report: $report, expectedVersion: $version, reason: $reason, waive: $waive, idempotencyKey: $key) {
    id state reason version figures { key } } }`

const STATE = `mutation ($value: Float!, $seen: Int!, $key: String!) { recordStatedFigure(input: {
  key: "land.projects_public.nam_truc", value: $value, expectedVersion: $seen, reason: "Hỏi lại huyện." }, idempotencyKey: $key) { version } }`

const about = async (said: Record<string, unknown> = {}) => ({
  id: (await land()).id,
  report: REPORT,
  version: 0,
  reason: 'Một dự án được hai huyện cùng tính.',
  key: `e-${Math.random()}`,
  ...said,
})

describe('explaining a discrepancy', () => {
  it('is refused to who may not, for what is not there, without a reason, of another version', async () => {
    const reader = await world.as('36')
    const clerk = await world.as('356', ...EDITOR)
    expect(await reader.refusal(EXPLAIN, await about())).toBe('FORBIDDEN_OR_MISSING')
    expect(await clerk.refusal(EXPLAIN, await about())).toBe('FORBIDDEN_OR_MISSING')
    expect(await editor.refusal(EXPLAIN, await about({ id: 'nothing' }))).toBe('FORBIDDEN_OR_MISSING')
    expect(await editor.refusal(EXPLAIN, await about({ reason: ' ' }))).toBe('INPUT_INVALID')
    expect(await editor.refusal(EXPLAIN, await about({ reason: 'x'.repeat(2_001) }))).toBe('INPUT_INVALID')
    expect(await editor.refusal(EXPLAIN, await about({ version: 1 }))).toBe('STALE_VERSION')
    expect((await land()).state).toBe('OPEN')
  })

  it('is kept, once for one key, and may be waived later', async () => {
    const said = await about()
    const answer = await editor.data(EXPLAIN, said)
    expect(answer).toMatchObject({
      explainDiscrepancy: {
        state: 'EXPLAINED',
        version: 1,
        figures: expect.arrayContaining([{ key: 'land.projects_public' }]),
      },
    })
    expect(await editor.data(EXPLAIN, said)).toEqual(answer)
    expect(await land()).toMatchObject({ state: 'EXPLAINED', reason: said.reason, version: 1 })
    expect(await editor.refusal(EXPLAIN, await about())).toBe('STALE_VERSION')
    await editor.data(EXPLAIN, await about({ version: 1, waive: true }))
    expect(await land()).toMatchObject({ state: 'WAIVED', version: 2 })
    expect(await world.database.peek('select name from reporting.outbox order by position')).toEqual([
      { name: 'discrepancy.resolved' },
      { name: 'discrepancy.resolved' },
    ])
  })

  it('holds for the values it spoke of: with others the discrepancy is open again', async () => {
    const { id } = await land()
    await editor.data(STATE, { value: 26, seen: 1, key: 's-1' })
    expect(await land()).toMatchObject({ id, state: 'OPEN', reason: null, version: 2 })
    await editor.data(STATE, { value: 25, seen: 2, key: 's-2' })
    expect(await land()).toMatchObject({ id, state: 'WAIVED', version: 2 })
  })

  it('is not possible for what could not be checked', async () => {
    world.others.away.directives = 'fails'
    const found = (await discrepancies()).find(({ rule }) => rule === 'citations-agree')
    expect(await editor.refusal(EXPLAIN, await about({ id: found?.id }))).toBe('STEP_NOT_ALLOWED')
    delete world.others.away.directives
  })
})
