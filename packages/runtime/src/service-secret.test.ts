import { expect, test } from 'vitest'
import { serviceSecret } from './service-secret.ts'

test('each purpose has a key of its own, the same at every start', () => {
  const secret = serviceSecret('a secret of one installation')
  expect(secret.keyFor('sealing')).toHaveLength(32)
  expect(serviceSecret('a secret of one installation').keyFor('sealing')).toEqual(secret.keyFor('sealing'))
  expect(secret.keyFor('hashing')).not.toEqual(secret.keyFor('sealing'))
  expect(serviceSecret('another secret').keyFor('sealing')).not.toEqual(secret.keyFor('sealing'))
})
