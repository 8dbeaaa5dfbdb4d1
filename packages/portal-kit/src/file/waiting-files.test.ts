import { expect, test, vi } from 'vitest'
import { leaveFiles, takeFiles } from './waiting-files.ts'

const file = new File(['a'], 'a.pdf')

test('files wait for the page of what was recorded, and are taken once', () => {
  leaveFiles('one', [file])
  leaveFiles('two', [])
  const take = vi.fn()
  takeFiles('two', take)()
  expect(take).not.toHaveBeenCalled()
  takeFiles('one', take)()
  expect(take.mock.calls).toEqual([[[file]]])
  takeFiles('one', take)()
  expect(take).toHaveBeenCalledTimes(1)
})

test('a page that is there already takes what is left for it, until it goes', () => {
  const take = vi.fn()
  const stop = takeFiles('one', take)
  leaveFiles('one', [file])
  expect(take.mock.calls).toEqual([[[file]]])
  stop()
  leaveFiles('one', [file])
  expect(take).toHaveBeenCalledTimes(1)
})
