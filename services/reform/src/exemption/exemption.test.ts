import { expect, test } from 'vitest'
import { Exemption, overlap } from './exemption.ts'

const granted = { unitId: 'u', rule: 'ONE_STOP', reason: 'Không có thủ tục', document: '1/QĐ-UBND' } as const

test('spans of days are half-open: touching is not overlapping', () => {
  expect(overlap({ from: '2023-01-01', to: '2023-07-01' }, { from: '2023-07-01', to: null })).toBe(false)
  expect(overlap({ from: '2023-01-01', to: '2023-07-02' }, { from: '2023-07-01', to: null })).toBe(true)
  expect(overlap({ from: null, to: null }, { from: '2023-07-01', to: '2023-07-02' })).toBe(true)
  expect(overlap({ from: null, to: '2023-01-01' }, { from: '2023-01-01', to: null })).toBe(false)
})

test('an exemption ends once, after it began, and each end is a new version', () => {
  const exemption = Exemption.grant('id', granted, { from: '2023-01-01', to: null }, 'somebody')
  expect(() => exemption.end('2023-01-01')).toThrowError(/sau ngày bắt đầu/)
  exemption.end('2023-06-01')
  expect([exemption.validTo, exemption.version]).toEqual(['2023-06-01', 2])
  expect(() => exemption.end('2023-06-01')).toThrowError(/đã kết thúc/)
  exemption.end('2023-05-01')
  expect(exemption.validTo).toBe('2023-05-01')
})
