import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { targetHandles } from './target-handle.ts'

test('a handle is one thing’s, leads back for who has the key, and looks like no id that is near', () => {
  const handles = targetHandles(randomBytes(32))
  const ids = Array.from(
    { length: 200 },
    (_, at) => `01890000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`,
  )
  const seen = ids.map(handles.handleOf)
  expect(new Set(seen).size).toBe(ids.length)
  expect(seen.map(handles.idOf)).toEqual(ids)
  expect(seen.map(handles.handleOf)).not.toEqual(ids)
  expect(seen.every((handle) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(handle))).toBe(true)
  // Ids tell the time they were made at, in their order: handles do not.
  expect(seen.toSorted()).not.toEqual(seen)
})

test('another key makes other handles', () => {
  const id = randomUUID()
  expect(targetHandles(randomBytes(32)).handleOf(id)).not.toBe(targetHandles(randomBytes(32)).handleOf(id))
})
