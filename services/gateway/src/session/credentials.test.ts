import { expect, test } from 'vitest'
import { credentialsOf } from './credentials.ts'
import { sessionCookie } from './session-cookie.ts'

const cookie = sessionCookie('http://127.0.0.1')
const SECRET = 'a-secret-that-is-long'

test('a bearer token and the cookie are equal ways to show a secret', () => {
  expect(credentialsOf({ authorization: `Bearer ${SECRET}` }, cookie)).toEqual({
    secret: SECRET,
    fromCookie: false,
  })
  expect(credentialsOf({ cookie: `session=${SECRET}` }, cookie)).toEqual({ secret: SECRET, fromCookie: true })
})

test('an authorization header stands alone: the cookie does not help a wrong one', () => {
  const headers = { authorization: 'Basic YTpi', cookie: `session=${SECRET}` }
  expect(credentialsOf(headers, cookie).secret).toBeUndefined()
})

test('what cannot be a secret is not asked about', () => {
  expect(credentialsOf({ authorization: 'Bearer short' }, cookie).secret).toBeUndefined()
  expect(credentialsOf({ authorization: `Bearer ${'x'.repeat(600)}` }, cookie).secret).toBeUndefined()
  expect(credentialsOf({ cookie: 'session="><script>alert(1)</script>' }, cookie).secret).toBeUndefined()
})
