import { expect, test } from 'vitest'
import { canonicalInput } from './secret-input.ts'

test('the order of an input does not matter, its values do', () => {
  expect(canonicalInput({ b: 1, a: { d: 2, c: [3] } })).toBe(canonicalInput({ a: { c: [3], d: 2 }, b: 1 }))
  expect(canonicalInput({ a: 1 })).not.toBe(canonicalInput({ a: 2 }))
})

test('secrets and names of people are in no hash, however deep they stand', () => {
  const input = (name: string) => ({
    input: { summary: 'đất đai', sealed: { senderName: name } },
    passphrase: name,
  })
  expect(canonicalInput(input('Nguyễn Văn Mẫu'))).toBe(canonicalInput(input('Trần Thị Khác')))
  expect(canonicalInput(input('Nguyễn Văn Mẫu'))).not.toContain('Mẫu')
})
