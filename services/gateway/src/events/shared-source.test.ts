import type { Actor } from '@province/actor'
import { expect, test } from 'vitest'
import type { GraphEvent } from './event-source.ts'
import { sharedSource } from './shared-source.ts'

const event: GraphEvent = {
  position: '2.1',
  name: 'thing.done',
  aggregateId: 'a',
  unitId: 'u',
  at: '2026-01-01T00:00:00Z',
}

const who = (subject: string, unitId: string, actions = ['x.read', 'y.read']): Actor => ({
  kind: 'person',
  subject,
  name: '',
  grants: [{ role: 'r', actions, unitId }],
  authzVersion: 1,
})

function counted(answer: () => Promise<readonly GraphEvent[]>) {
  const asked: string[] = []
  const after = (position: string, { subject }: Actor) => {
    asked.push(`${subject} ${position}`)
    return answer()
  }
  return { asked, source: sharedSource({ subgraph: 's', head: async () => '2.1', after }) }
}

test('however many listen with the same rights, an event is read once; other rights read for themselves', async () => {
  const { asked, source } = counted(async () => [event])
  const all = Array.from({ length: 1_000 }, (_, at) =>
    source.after('1.1', who(`p${at}`, 'u', ['y.read', 'x.read'])),
  )
  expect((await Promise.all(all)).every(([first]) => first === event)).toBe(true)
  await source.after('1.1', who('q', 'v'))
  await source.after('1.1', who('r', 'u', ['x.read']))
  await source.after('2.1', who('p1', 'u'))
  expect(asked).toEqual(['p0 1.1', 'q 1.1', 'r 1.1', 'p1 2.1'])
})

test('what was empty or failed is read again', async () => {
  const { asked, source } = counted(async () => [])
  await source.after('1.1', who('p', 'u'))
  await source.after('1.1', who('p', 'u'))
  const failing = counted(() => Promise.reject(new Error('away')))
  await expect(failing.source.after('1.1', who('p', 'u'))).rejects.toThrow('away')
  await expect(failing.source.after('1.1', who('p', 'u'))).rejects.toThrow('away')
  expect([asked.length, failing.asked.length]).toEqual([2, 2])
})
