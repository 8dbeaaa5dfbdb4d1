import { expect, test } from 'vitest'
import { receptionDuty, rulesRunOut, tiersWithDuty, unmet } from './reception-duty.ts'
import type { UnitLevel } from './reception-rule.ts'

const halfYear = { from: '2023-01-01', to: '2023-07-01' }
const always = (level: UnitLevel) => ({ level, from: null, to: null })

test.each([
  ['PROVINCE', 6, 'Điều 12 khoản 5'],
  ['DISTRICT', 12, 'Điều 13 khoản 5'],
  ['COMMUNE', 25, 'Điều 15 khoản 2 điểm d'],
  ['AGENCY', 6, 'Điều 18 khoản 2'],
] as const)('the head of a %s receives on %i days of a half-year', (level, days, article) => {
  const duty = receptionDuty(always(level), halfYear)
  expect(duty.requiredDays).toBe(days)
  expect(duty.segments).toHaveLength(1)
  expect(duty.segments[0]?.rule.article).toContain(article)
})

test('where a rule ends the window is cut, and nothing is asked beyond', () => {
  const year = { from: '2025-01-01', to: '2026-01-01' }
  const duty = receptionDuty(always('DISTRICT'), year)
  expect(duty.segments).toMatchObject([{ from: '2025-01-01', to: '2025-07-01', requiredDays: 12 }])
  expect(duty).toMatchObject({ ...year, requiredDays: 12 })
  expect(receptionDuty(always('DISTRICT'), { from: '2025-07-01', to: '2026-01-01' }).segments).toEqual([])
})

test('the end of the commune rule is to be checked, and says so', () => {
  const { segments } = receptionDuty(always('COMMUNE'), { from: '2026-06-01', to: '2026-08-01' })
  expect(segments).toMatchObject([{ to: '2026-07-01', requiredDays: 4, rule: { endUnchecked: true } }])
})

test('nothing is asked of a unit before it is or after it was', () => {
  const merged = { level: 'COMMUNE', from: null, to: '2024-09-01' } as const
  const duty = receptionDuty(merged, { from: '2024-08-01', to: '2024-10-01' })
  expect(duty.segments).toMatchObject([{ from: '2024-08-01', to: '2024-09-01', requiredDays: 3 }])
  expect(receptionDuty(merged, { from: '2024-09-01', to: '2024-10-01' })).toMatchObject({
    segments: [],
    requiredDays: 0,
  })
})

test('a duty beyond the published calendar is provisional', () => {
  expect(receptionDuty(always('AGENCY'), { from: '2026-12-01', to: '2027-02-01' }).provisional).toBe(true)
  expect(receptionDuty(always('AGENCY'), halfYear).provisional).toBe(false)
})

test('days are too few month by month, not in sum', () => {
  const duty = receptionDuty(always('DISTRICT'), { from: '2023-05-01', to: '2023-07-01' })
  expect(unmet(duty, ['2023-05-10', '2023-05-24', '2023-06-14', '2023-06-28'])).toEqual([])
  expect(unmet(duty, ['2023-05-10', '2023-05-17', '2023-05-24', '2023-06-14'])).toMatchObject([
    { from: '2023-06-01' },
  ])
})

test('from July 2025 on the law speaks of no district', () => {
  expect(tiersWithDuty(halfYear)).toEqual(['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY'])
  expect(tiersWithDuty({ from: '2025-07-01', to: '2025-08-01' })).not.toContain('DISTRICT')
})

test('a rule that ran out, of which no later one is known, is told and not taken for none', () => {
  const second = { from: '2026-07-01', to: '2027-01-01' }
  expect(rulesRunOut(halfYear)).toEqual([])
  expect(rulesRunOut({ from: '2026-01-01', to: '2026-07-01' })).toEqual([])
  expect(rulesRunOut({ from: '2026-06-01', to: '2026-07-02' }).map(({ code }) => code)).toEqual([
    'reception.head.commune',
  ])
  const duty = receptionDuty(always('COMMUNE'), second)
  expect(duty).toMatchObject({ requiredDays: 0, runOut: [{ code: 'reception.head.commune' }] })
  // The districts' rule ended with the districts: nothing is missing there.
  expect(receptionDuty(always('PROVINCE'), second).runOut).toEqual([])
  expect(receptionDuty({ ...always('COMMUNE'), to: '2025-07-01' }, second).runOut).toEqual([])
})
