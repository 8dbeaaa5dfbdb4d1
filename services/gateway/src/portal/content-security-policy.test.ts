import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

test('code comes from the portal itself and nowhere else', () => {
  const rules = contentSecurityPolicy('abc', []).split('; ')
  expect(rules).toContain("script-src 'self'")
  expect(rules).toContain("style-src 'self' 'nonce-abc'")
  expect(rules.join()).not.toMatch(/unsafe|\*/)
})

test('slices published elsewhere add their origin and nothing more', () => {
  const rules = contentSecurityPolicy('abc', ['https://cdn.example']).split('; ')
  expect(rules).toContain("script-src 'self' https://cdn.example")
  expect(rules).toContain("img-src 'self' data:")
})
