import { expect, test } from 'vitest'
import { mayBeSamePerson } from './same-person.ts'

const NAMED = 'Trần Văn A, công chức địa chính'

test.each([
  'Trần Văn A',
  ' TRAN VAN A',
  'ông Trần Văn A',
  'Ông Trần  Văn A, Phó Chủ tịch',
  'TranVanA',
  'Trần V. A',
  'T.V.A',
  'Trần A',
  'Phó Chủ tịch Trần Văn A',
  'Thanh tra viên, Trần Văn A',
  'Lê Thị B và Trần Văn A',
  'Trần\u200b Văn A',
])('%s is the denounced', (officer) => {
  expect(mayBeSamePerson(officer, NAMED)).toBe(true)
})

test.each([
  'Thanh tra viên B',
  'Trần Văn B',
  'Lê Văn A',
  'Người khác',
  'công chức địa chính',
  'Lê Thị B, công chức địa chính',
])('%s is somebody else', (officer) => {
  expect(mayBeSamePerson(officer, NAMED)).toBe(false)
})

test('a name after an office is found by its form of address', () => {
  expect(mayBeSamePerson('Trần Văn A', 'Chủ tịch xã, ông Trần Văn A')).toBe(true)
  expect(mayBeSamePerson(null, NAMED)).toBe(false)
})
