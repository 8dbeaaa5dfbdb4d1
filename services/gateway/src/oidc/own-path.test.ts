import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

const PORTAL = 'https://portal.example'

test('a page of this portal is come back to', () => {
  for (const page of ['/', '/reports?unit=36', '/a//b', '/%2f/evil.example', '/?to=//evil.example'])
    expect(ownPath(page)).toBe(page)
})

test.each([
  undefined,
  '',
  'https://evil.example/',
  'evil.example',
  'javascript:alert(1)',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/./\\evil.example',
  '/.\\/evil.example',
  '/%2e//evil.example',
  '/%2E//evil.example',
  '/%2e%2e//evil.example',
  '/a/..//evil.example',
  '/a/%2e%2e//evil.example',
  '/.\t//evil.example',
  '/a/../.\\/evil.example',
])('%j leads to the front page', (elsewhere) => {
  expect(ownPath(elsewhere)).toBe('/')
})

test('whatever is asked for, a browser that is sent there stays', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2F',
    '\t',
    '\n',
    '@',
    ':',
    'evil.example',
    'a',
    '?',
    '#',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const place = new URL(ownPath(`/${parts.join('')}`), PORTAL)
      expect(place.origin).toBe(PORTAL)
    }),
    { numRuns: 3_000 },
  )
})
