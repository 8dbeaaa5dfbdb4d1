import { expect, test } from 'vitest'
import { isBlank, Refusal, wordsUpTo } from './refusal.ts'

const UNSEEN = [
  '',
  ' ',
  '\u200b',
  '\u200b \u00ad\ufeff',
  '\u2060',
  '\u3164',
  '\u2800',
  '\u0000',
  '\u00a0\t\n',
]

test.each(UNSEEN)('what nobody can read says nothing (%j)', (words) => {
  expect(isBlank(words)).toBe(true)
  const refuse = () => wordsUpTo(10)('input.document', words, { vi: 'Ghi số', en: 'Say the number' })
  expect(refuse).toThrow(Refusal)
})

test.each(['1', '12/QĐ', ' a\u200b', '–'])('what can be read is said (%j)', (words) => {
  expect(isBlank(words)).toBe(false)
  expect(() => wordsUpTo(10)('input.document', words, { vi: 'Ghi số', en: 'Say it' })).not.toThrow()
})
