import { expect, test } from 'vitest'
import { __Noun__ } from './__noun__.ts'

const TODAY = '2023-06-15'
const opening = { id: 'i', unitId: 'u', title: 'Rà soát', openedOn: '2023-06-14' }
const opened = (change: object = {}) => __Noun__.open({ ...opening, ...change }, 'somebody', TODAY)

test('it is opened with a title, not later than today', () => {
  expect(opened()).toMatchObject({ state: 'OPEN', version: 1, recordedBy: 'somebody' })
  for (const change of [{ title: ' ' }, { title: 'x'.repeat(201) }, { openedOn: '2023-06-16' }])
    expect(() => opened(change)).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }))
})

test('it is closed once', () => {
  const it = opened()
  it.close(TODAY, 'another')
  expect(it).toMatchObject({ state: 'CLOSED', closedOn: TODAY, version: 2, recordedBy: 'another' })
  expect(() => it.close(TODAY, 'another')).toThrowError(expect.objectContaining({ code: 'STEP_NOT_ALLOWED' }))
})
