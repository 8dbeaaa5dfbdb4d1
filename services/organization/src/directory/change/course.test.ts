import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Course, changed, cutShort, heldOn, heldTo } from './course.ts'

const begun: Course<string | null> = { former: [], latest: 'A' }

test('a change holds from its day on, and the days before stay', () => {
  const course = changed(begun, 'B', '2024-03-01')
  expect(heldOn(course, '2024-02-29')).toBe('A')
  expect(heldOn(course, '2024-03-01')).toBe('B')
})

test('one recorded later for an earlier day holds up to the change that is there', () => {
  const course = changed(changed(begun, null, '2023-08-01'), 'C', '2023-07-01')
  expect(['2023-06-30', '2023-07-01', '2023-07-31', '2023-08-01'].map((day) => heldOn(course, day))).toEqual([
    'A',
    'C',
    'C',
    null,
  ])
  expect(heldTo(course, '2023-07-01')).toBe('2023-08-01')
  expect(heldTo(course, '2023-08-01')).toBeNull()
})

test('one of the same day takes the place of the other', () => {
  const course = changed(changed(begun, 'B', '2023-08-01'), 'C', '2023-08-01')
  expect(course).toEqual({ former: [{ until: '2023-08-01', was: 'A' }], latest: 'C' })
})

test('what ends has no changes after its end', () => {
  const course = changed(changed(begun, 'B', '2023-08-01'), 'C', '2023-09-01')
  expect(cutShort(course, '2023-09-01')).toEqual({
    former: [{ until: '2023-08-01', was: 'A' }],
    latest: 'B',
  })
})

test('in whatever order changes are recorded, each day has the last one recorded for it or before', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((at) => `2023-06-${String(at).padStart(2, '0')}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.string())), day, (changes, asked) => {
      const course = changes.reduce<Course<string>>((so, [on, value]) => changed(so, value, on), {
        former: [],
        latest: 'A',
      })
      const told = changes
        .filter(([on]) => on <= asked)
        .reduce<readonly [string, string]>((one, other) => (other[0] >= one[0] ? other : one), ['', 'A'])
      expect(heldOn(course, asked)).toBe(told[1])
    }),
  )
})
