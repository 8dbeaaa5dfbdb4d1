import { expect, test } from 'vitest'
import { countedBy, countedLabel } from './reception-count.ts'

const counted = {
  day: '2023-06-07',
  unitName: 'Phường Vị Xuyên',
  people: 12,
  again: true,
  representatives: 3,
  invented: false,
}

test.each([
  ['complaints.reception.province_regular', 'Phiên tiếp công dân định kỳ ngày 07/06/2023, Phường Vị Xuyên'],
  ['complaints.reception.province_adhoc', 'Phiên tiếp công dân đột xuất ngày 07/06/2023, Phường Vị Xuyên'],
  ['complaints.visits', 'Lượt tiếp ngày 07/06/2023, Phường Vị Xuyên: 12 người, tiếp nhiều lần'],
  [
    'complaints.visits.delegations',
    'Đoàn 12 người, 3 người đại diện, ngày 07/06/2023, Phường Vị Xuyên, tiếp nhiều lần',
  ],
])('a record of %s is called what it is', (key, label) => {
  expect(countedLabel({ ...counted, key })).toBe(label)
  expect(countedLabel({ ...counted, key, invented: true })).toBe(`${label} (minh họa)`)
})

test('sessions, visits and delegations are different units of count', () => {
  const keys = ['complaints.reception.province_adhoc', 'complaints.visits', 'complaints.visits.delegations']
  expect(keys.map((key) => countedBy(key)?.unitOfCount)).toEqual(['sessions', 'visits', 'delegations'])
  expect(countedBy('complaints.petitions')).toBeUndefined()
  expect(countedBy('constructor')).toBeUndefined()
})
