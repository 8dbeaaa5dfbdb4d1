import { expect, test } from 'vitest'
import { acceptedLanguage } from './accepted-language.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  ['*', undefined],
  ['fr, de;q=0.5', undefined],
  ['vi', 'vi'],
  ['vi-VN,vi;q=0.9,en-US;q=0.8', 'vi'],
  ['en-GB,en;q=0.9,vi;q=0.5', 'en'],
  ['EN', 'en'],
  ['fr, en;q=0.3, vi;q=0.2', 'en'],
  ['en;q=0.2, vi;q=0.7', 'vi'],
  ['en;q=0, *', undefined],
  ['en;q=0, vi;q=0.1', 'vi'],
  ['en;q=high, vi;q=0.1', 'vi'],
  ['en ; q=0.8 , vi ; q=0.801', 'vi'],
  ['en, vi', 'en'],
  ['vi, en', 'vi'],
  ['english, vietnamese', undefined],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language)
})
