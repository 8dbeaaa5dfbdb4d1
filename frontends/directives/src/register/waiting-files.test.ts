import { expect, test } from 'vitest'
import { leaveFiles, takeFiles } from './waiting-files.ts'

test('files wait for the page of their document, and are taken once', () => {
  const file = new File(['a'], 'a.pdf')
  leaveFiles('one', [file])
  leaveFiles('two', [])
  expect(takeFiles('two')).toEqual([])
  expect(takeFiles('one')).toEqual([file])
  expect(takeFiles('one')).toEqual([])
})
