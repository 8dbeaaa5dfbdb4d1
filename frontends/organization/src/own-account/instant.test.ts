import { expect, test } from 'vitest'
import { formatInstant } from './instant.ts'

test('an instant is told in local day and time', () => {
  expect(formatInstant('2023-06-15T18:05:00.000Z')).toBe('16/06/2023 01:05')
})
