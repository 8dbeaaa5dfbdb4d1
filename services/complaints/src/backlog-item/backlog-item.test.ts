import { expect, test } from 'vitest'
import { BacklogItem } from './backlog-item.ts'

const TODAY = '2023-06-15'
const listing = {
  id: 'i',
  unitId: 'u',
  programme: '922/UBND-VP8',
  title: 'Tranh chấp bờ thửa',
  listedOn: '2023-06-01',
  caseId: null,
}
const listed = (change: object = {}) => BacklogItem.list({ ...listing, ...change }, 'somebody', TODAY)
const ending = { on: '2023-06-10', document: '12/TB-UBND', note: null }

test('it is listed by a document, under a title, not later than today', () => {
  expect(listed({ programme: ' 922/UBND-VP8 ' })).toMatchObject({
    state: 'IN_PROGRESS',
    outcome: null,
    programme: '922/UBND-VP8',
    version: 1,
  })
  for (const change of [
    { title: ' ' },
    { title: 'x'.repeat(301) },
    { programme: '' },
    { programme: 'x'.repeat(101) },
    { listedOn: '2023-06-16' },
  ])
    expect(() => listed(change)).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
})

test.each([
  ['settle', 'SETTLED'],
  ['end_by_notice', 'ENDED_BY_NOTICE'],
  ['pass_to_centre', 'PASSED_TO_CENTRE'],
] as const)('%s resolves it once, by its document', (step, outcome) => {
  const item = listed()
  item.end(step, ending, 'another', TODAY)
  expect(item).toMatchObject({ state: 'RESOLVED', outcome, endedOn: '2023-06-10', version: 2 })
  expect(() => item.end('settle', ending, 'another', TODAY)).toThrowError(
    expect.objectContaining({ code: 'STEP_NOT_ALLOWED' }),
  )
})

test('it does not end before it was listed, nor tomorrow, nor without a document', () => {
  const item = listed()
  for (const change of [
    { on: '2023-05-31' },
    { on: '2023-06-16' },
    { document: ' ' },
    { note: 'x'.repeat(2_001) },
  ])
    expect(() => item.end('settle', { ...ending, ...change }, 'another', TODAY)).toThrowError(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    )
  expect(item).toMatchObject({ state: 'IN_PROGRESS', version: 1 })
})
