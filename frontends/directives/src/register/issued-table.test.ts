import { expect, test } from 'vitest'
import { issuedTable } from './issued-table.ts'

const issued = (issuerGroup: 'COUNCIL' | 'AGENCY', theme: string | null, documents: number) => ({
  __typename: 'DocumentsIssued' as const,
  issuerGroup,
  theme,
  documents,
})

test('each kind of body has a line with its themes, and all of them together the last', () => {
  const counts = [
    issued('AGENCY', 'Đối thoại', 2),
    issued('COUNCIL', 'Dân chủ', 3),
    issued('COUNCIL', null, 4),
  ]
  const { themes, lines } = issuedTable(counts, ['COUNCIL', 'AGENCY', 'OTHER'])
  expect(themes).toEqual(['Dân chủ', 'Đối thoại', null])
  expect(lines.map(({ group, total }) => [group, total])).toEqual([
    ['COUNCIL', 7],
    ['AGENCY', 2],
    [null, 9],
  ])
  expect(lines.at(-1)?.byTheme.get(null)).toBe(4)
  expect(issuedTable([], ['COUNCIL'])).toEqual({ themes: [], lines: [] })
})
