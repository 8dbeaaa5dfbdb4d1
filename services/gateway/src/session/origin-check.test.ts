import { expect, test } from 'vitest'
import { originCheck } from './origin-check.ts'

const check = originCheck('https://tinh.example')

test('pages of the portal may act, and so may clients that are no page', () => {
  expect(() => check('https://tinh.example', 'inside:4000')).not.toThrow()
  expect(() => check('http://127.0.0.1:4000', '127.0.0.1:4000')).not.toThrow()
  expect(() => check(undefined, '127.0.0.1:4000')).not.toThrow()
})

test('pages of other sites may not', () => {
  for (const origin of [
    'https://evil.example',
    'https://tinh.example.evil.example',
    'http://tinh.example',
    'null',
    '',
  ]) {
    expect(() => check(origin, '127.0.0.1:4000')).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'ORIGIN_NOT_ALLOWED' }) }),
    )
  }
})
