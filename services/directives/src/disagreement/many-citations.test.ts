import { expect, test } from 'vitest'
import { citing } from '../../test/citations.ts'
import { citedWorld, findDisagreements } from './find-disagreements.ts'
import { settledIds } from './settled.ts'

const ON_TIME_MS = 5_000

test('two thousand citations of one report are judged while somebody waits, all of one day as well', () => {
  const many = (day: (at: number) => string) =>
    citing(
      ...Array.from({ length: 2_000 }, (_, at) => ({
        symbolAsCited: `${at + 1}/KH-UBND`,
        issuedOnAsCited: day(at),
        subject: `Kế hoạch số ${at + 1} về lĩnh vực ${at % 50}`,
        meantIssuedOn: at === 0 ? '2023-01-02' : null,
      })),
    )
  for (const day of [
    (at: number) => `2022-${String(1 + (at % 12)).padStart(2, '0')}-15`,
    () => '2022-03-15',
  ]) {
    const citations = many(day)
    const began = performance.now()
    const found = findDisagreements(citedWorld(citations))
    settledIds(citations, found)
    expect(performance.now() - began).toBeLessThan(ON_TIME_MS)
  }
})
