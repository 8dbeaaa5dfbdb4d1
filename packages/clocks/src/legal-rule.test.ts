import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysIn } from './calendar/day.ts'
import { type LegalRule, segmentsOf } from './legal-rule.ts'

const rule = (validFrom: string, validTo: string | null): LegalRule => ({
  code: 'some.rule',
  article: 'Điều 1',
  validFrom,
  validTo,
  evidence: 'CODIFIED_TEXT_READ',
  endUnchecked: false,
})

test('a window is cut where one rule gives way to the next, and days without a rule are in no part', () => {
  const [old, young] = [rule('2014-07-01', '2025-07-01'), rule('2026-01-01', null)]
  expect(segmentsOf([young, old], { from: '2025-06-01', to: '2026-02-01' })).toEqual([
    { rule: old, from: '2025-06-01', to: '2025-07-01' },
    { rule: young, from: '2026-01-01', to: '2026-02-01' },
  ])
  expect(segmentsOf([old], { from: '2025-07-01', to: '2025-08-01' })).toEqual([])
})

test('rules that follow each other without a gap share out every day once', () => {
  const offset = fc.integer({ min: 0, max: 2_000 })
  const at = (days: number) => addDays('2020-01-01', days)
  fc.assert(
    fc.property(
      fc.uniqueArray(offset, { minLength: 1, maxLength: 5 }),
      offset,
      offset,
      (cuts, start, length) => {
        const [first, ...later] = [...cuts].sort((a, b) => a - b)
        const ends = [...later.map(at), null]
        const rules = [first ?? 0, ...later].map((cut, place) => rule(at(cut), ends[place] ?? null))
        const window = { from: at(start), to: at(start + length) }
        const held = { from: at(Math.max(start, first ?? 0)), to: window.to }
        const segments = segmentsOf(rules, window)
        expect(segments.reduce((sum, segment) => sum + daysIn(segment), 0)).toBe(daysIn(held))
        for (const [place, segment] of segments.entries())
          if (place > 0) expect(segment.from).toBe(segments[place - 1]?.to)
      },
    ),
  )
})
