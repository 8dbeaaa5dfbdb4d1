import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'
import { sources, textOf } from './sources.ts'

const VIETNAMESE = /[ăâđêôơưàáãèéìíòóõùúý\u1ea0-\u1ef9]/i

const said = sources().flatMap(sentencesOf)

test('what is said in Vietnamese is said in English too', () => {
  expect(said.length).toBeGreaterThan(250)
  expect(said.filter(({ en }) => en === undefined || en === '').map(({ place }) => place)).toEqual([])
})

test('the English is English, and no copy of the Vietnamese', () => {
  const wrong = said.filter(({ vi, en }) => en === vi || VIETNAMESE.test(en ?? ''))
  expect(wrong.map(({ place, en }) => `${place} ${en}`)).toEqual([])
})

test('a sentence in both ends alike: both are whole, or both are a part', () => {
  const ends = (text: string) => /[.:?]$/.test(text)
  const wrong = said.filter(({ vi, en }) => ends(vi) !== ends(en ?? ''))
  expect(wrong.map(({ place }) => place)).toEqual([])
})

test('a file of refusals says nothing in one language alone', () => {
  const files = sources().filter((path) => path.endsWith('-refusals.ts'))
  expect(files.length).toBeGreaterThan(25)
  const alone = files.filter((path) => {
    const pairs = sentencesOf(path)
    const words = pairs.map(({ vi }) => vi).join('')
    const letters = [...textOf(path)].filter((letter) => VIETNAMESE.test(letter)).length
    return letters > [...words].filter((letter) => VIETNAMESE.test(letter)).length
  })
  expect(alone).toEqual([])
})
