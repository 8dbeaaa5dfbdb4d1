import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMNS, fileOf } from './national-file.ts'

const HEAD = {
  batchId: '0197c0de-0000-7000-8000-000000000001',
  unitCode: '13285',
  from: '2026-07-01',
  to: '2026-08-01',
  madeOn: '2026-08-03',
}

test('a file has its head, its columns, one line a record, and the checksum of all above', () => {
  const { content, checksum } = fileOf(HEAD, ['PETITION,BBBB2222,,', 'PETITION,AAAA2222,,'])
  expect(content).toBe(
    [
      `province-national-database,1,${HEAD.batchId},13285,2026-07-01,2026-08-01,2026-08-03,2`,
      COLUMNS.join(','),
      'PETITION,AAAA2222,,',
      'PETITION,BBBB2222,,',
      `sha256,${checksum}`,
      '',
    ].join('\n'),
  )
  const above = content.slice(0, content.indexOf('sha256,'))
  expect(checksum).toBe(createHash('sha256').update(above).digest('hex'))
})

test('the same lines make the same bytes, in whatever order they were read', () => {
  const lines = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('A', 'B', 'Z', '2', '-', ','), minLength: 1 }),
  )
  const turned = lines.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(turned, ([one, other]) => {
      expect(fileOf(HEAD, other)).toEqual(fileOf(HEAD, one))
    }),
  )
})
