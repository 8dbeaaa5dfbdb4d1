import { expect, test } from 'vitest'
import { connectionOf, pageOf } from './page.ts'

const list = ['things', 'COMMUNE']

test('a page knows whether rows follow and how to go on', () => {
  const page = pageOf({ first: 2 }, list)
  const { edges, pageInfo, totalCount } = connectionOf(
    [{ k: 'a' }, { k: 'b' }, { k: 'c' }],
    page,
    9,
    (row) => [row.k],
  )
  expect(edges.map((edge) => edge.node.k)).toEqual(['a', 'b'])
  expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  expect(totalCount).toBe(9)
  expect(pageOf({ first: 2, after: pageInfo.endCursor }, list).after).toEqual(['b'])
})

test('a cursor of another list, or no cursor at all, is refused', () => {
  const page = pageOf({ first: 1 }, list)
  const { pageInfo } = connectionOf([{ k: 'a' }], page, 1, (row) => [row.k])
  expect(() => pageOf({ first: 1, after: pageInfo.endCursor }, ['things', 'DISTRICT'])).toThrow(
    expect.objectContaining({ code: 'CURSOR_INVALID' }),
  )
  const forged = JSON.stringify([page.list, 'a\0'])
  for (const after of [
    '',
    'x',
    'bnVsbA',
    Buffer.from(forged).toString('base64url'),
    Buffer.from('[]').toString('base64url'),
  ]) {
    expect(() => pageOf({ first: 1, after }, list)).toThrow(
      expect.objectContaining({ code: 'CURSOR_INVALID' }),
    )
  }
})

test('a page has 1 to 100 rows', () => {
  for (const first of [0, -1, 101, 10_000, 1.5]) {
    expect(() => pageOf({ first }, list)).toThrow(expect.objectContaining({ code: 'PAGE_SIZE_INVALID' }))
  }
  expect(pageOf({ first: 100 }, list).limit).toBe(100)
})
