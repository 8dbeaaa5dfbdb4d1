import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FateAsked, fateOf } from './document-fate.ts'

const document: FateAsked = {
  issuedOn: '2020-01-01',
  effectiveFrom: null,
  effectiveTo: null,
  ended: null,
  issuerEndedOn: null,
}
const TODAY = '2025-10-01'
const fate = (more: Partial<FateAsked>, today = TODAY) => fateOf({ ...document, ...more }, today)

describe('what became of a document', () => {
  test('is told by what ended it first', () => {
    const replaced = { kind: 'REPLACES', by: '9/KH-UBND', on: '2022-01-01' } as const
    expect(fate({})).toMatchObject({ state: 'IN_FORCE', since: '2020-01-01' })
    expect(fate({ effectiveFrom: '2026-01-01' }).state).toBe('NOT_YET')
    expect(fate({ ended: replaced })).toMatchObject({
      state: 'REPLACED',
      by: '9/KH-UBND',
      since: '2022-01-01',
    })
    expect(fate({ ended: { ...replaced, kind: 'REPEALS' } }).state).toBe('REPEALED')
    expect(fate({ ended: replaced }, '2021-12-31').state).toBe('IN_FORCE')
    expect(fate({ effectiveTo: '2021-06-01', ended: replaced })).toMatchObject({
      state: 'EXPIRED',
      since: '2021-06-01',
    })
  })

  test('of a body that ended goes on by the rule of the day on which it ended', () => {
    expect(fate({ issuerEndedOn: '2024-09-01' })).toMatchObject({ state: 'ISSUER_ENDED', reviewBy: null })
    expect(fate({ issuerEndedOn: '2024-09-01' }).article).toContain('80/2015/QH13')
    expect(fate({ issuerEndedOn: '2025-07-01' })).toMatchObject({
      state: 'ISSUER_ENDED',
      reviewBy: '2027-03-01',
    })
    expect(fate({ issuerEndedOn: '2025-07-01' }, '2025-06-30').state).toBe('IN_FORCE')
  })

  test('never comes back to life as days go by', () => {
    const day = fc.constantFrom('2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01')
    const asked = fc.record({
      effectiveTo: fc.option(day),
      ended: fc.option(
        fc.record({
          kind: fc.constantFrom('REPLACES' as const, 'REPEALS' as const),
          by: fc.constant('x'),
          on: day,
        }),
      ),
      issuerEndedOn: fc.option(day),
    })
    const gone = ['REPLACED', 'REPEALED', 'EXPIRED']
    fc.assert(
      fc.property(asked, day, day, (more, a, b) => {
        const [first = a, later = b] = [a, b].toSorted()
        if (gone.includes(fate(more, first).state)) expect(fate(more, later)).toEqual(fate(more, first))
      }),
    )
  })
})
