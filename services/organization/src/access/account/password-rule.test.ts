import { describe, expect, test } from 'vitest'
import { refuseWeakPassword } from './password-rule.ts'

const refused = (password: string) => () => refuseWeakPassword(password, 'clerk.13636')

describe('a password', () => {
  test.each([
    'short',
    'x'.repeat(201),
    'my clerk.13636 word',
    'password1234',
    'Password@2023',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'namdinh123456',
    'Matkhau@12345',
    'abcdefghijkl',
    'iloveyou1234',
  ])('that is guessed first is refused: %s', (password) => {
    expect(refused(password)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', detail: { field: 'next' } }),
    )
  })

  test.each([
    'a-long-new-password',
    'bốn con trâu ăn cỏ ngoài đê',
    'vG7-pq2L-xx81-mm',
    'correct horse battery staple',
  ])('that is long and nobody’s is taken, whatever its signs: %s', (password) => {
    expect(refused(password)).not.toThrow()
  })
})
