import { expect, test } from 'vitest'
import { issuedTable, issuerAsked, issuerCalled, issuerWord } from './issued-table.ts'

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

test('an issuer is called as the directory has it, and goes into the address and out again', () => {
  const body = {
    __typename: 'Body' as const,
    id: 'one',
    fullName: 'Ủy ban nhân dân huyện Ý Yên',
    validTo: null,
    successor: null,
  }
  expect([
    issuerCalled({ body, issuerName: 'UBND cấp huyện' }),
    issuerCalled({ body: null, issuerName: 'Hội thử' }),
  ]).toEqual(['Ủy ban nhân dân huyện Ý Yên', 'Hội thử'])
  expect(issuerAsked(issuerWord({ body, issuerName: 'UBND cấp huyện' }))).toEqual({ issuedBy: 'one' })
  expect(issuerAsked(issuerWord({ body: null, issuerName: 'Hội thử' }))).toEqual({ issuerName: 'Hội thử' })
  expect(issuerAsked(null)).toEqual({ issuedBy: null })
})
