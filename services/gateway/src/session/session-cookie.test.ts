import { expect, test } from 'vitest'
import { sessionCookie } from './session-cookie.ts'

const expiresAt = new Date('2030-01-01T00:00:00Z')

test('over http the cookie is plain, and closed to scripts and other sites', () => {
  const cookie = sessionCookie('http://127.0.0.1:4000')
  expect(cookie.set('abc', expiresAt)).toBe(
    'session=abc; Expires=Tue, 01 Jan 2030 00:00:00 GMT; Path=/; HttpOnly; SameSite=Lax',
  )
  expect(cookie.clear()).toBe('session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax')
})

test('over https it is secure and bound to the host', () => {
  const cookie = sessionCookie('https://tinh.example')
  expect(cookie.set('abc', expiresAt)).toMatch(/^__Host-session=abc; .*; Secure$/)
  expect(cookie.read('session=plain; __Host-session=mine')).toBe('mine')
})

test('reads its own value among others', () => {
  const cookie = sessionCookie('http://127.0.0.1')
  expect(cookie.read('a=1; session=x=y==; other=2')).toBe('x=y==')
  expect(cookie.read('mysession=1; session=')).toBeUndefined()
  expect(cookie.read(undefined)).toBeUndefined()
})

test('a device is not a session, is kept for half a year, and anything else in its cookie counts as none', () => {
  const cookie = sessionCookie('https://portal.test')
  expect(cookie.setDevice('id.mac~id.mac')).toMatch(
    /^__Host-device=id.mac~id.mac; Max-Age=15552000; .*HttpOnly/,
  )
  expect(cookie.device('__Host-device=id.mac')).toBe('id.mac')
  for (const header of [
    undefined,
    '__Host-session=id.mac',
    '__Host-device=a b',
    `__Host-device=${'x'.repeat(401)}`,
  ])
    expect(cookie.device(header)).toBeUndefined()
})
