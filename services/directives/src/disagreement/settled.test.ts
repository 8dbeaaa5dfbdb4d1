import { expect, test } from 'vitest'
import { citing } from '../../test/citations.ts'
import type { CitationRow } from '../citation/citation.ts'
import { citedWorld, findDisagreements } from './find-disagreements.ts'
import { settledIds } from './settled.ts'

/** Two citations of one symbol with two days, of which the second is meant so. */
const settled = (meant: Partial<CitationRow>) => {
  const citations = citing({}, { issuedOnAsCited: '2023-05-21', ...meant })
  const found = findDisagreements(citedWorld(citations))
  const ids = settledIds(citations, found)
  return found.map(({ kind, id }) => [kind, ids.has(id)])
}

test('a day that is meant ends that one symbol has two; a symbol that is meant does as well', () => {
  expect(settled({})).toEqual([['SYMBOL_TWO_DATES', false]])
  expect(settled({ meantIssuedOn: '2023-04-21' })).toEqual([['SYMBOL_TWO_DATES', true]])
  expect(settled({ meantSymbol: '73/KH-UBND' })).toEqual([['SYMBOL_TWO_DATES', true]])
})

test('a correction that leaves it as it was settles nothing, nor does one of another citation', () => {
  expect(settled({ meantIssuedOn: '2023-06-01' })).toEqual([['SYMBOL_TWO_DATES', false]])
  const citations = citing(
    {},
    { issuedOnAsCited: '2023-05-21' },
    { symbolAsCited: '99/KH-UBND', subject: 'Phòng chống thiên tai', meantIssuedOn: '2023-05-21' },
  )
  expect(settledIds(citations, findDisagreements(citedWorld(citations))).size).toBe(0)
})
