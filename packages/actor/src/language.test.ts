import { expect, test } from 'vitest'
import { STRANGER } from './actor.ts'
import { languageOf } from './language.ts'

test('the request says the language, then the account, then it is Vietnamese', () => {
  const english = { ...STRANGER, language: 'en' } as const
  expect(languageOf({})).toBe('vi')
  expect(languageOf({ actor: STRANGER })).toBe('vi')
  expect(languageOf({ actor: english })).toBe('en')
  expect(languageOf({ language: 'vi', actor: english })).toBe('vi')
})
