import type { Actor } from '@province/actor'
import { afterEach, expect, test } from 'vitest'
import { cursorSeal, isBefore, printCursor, readCursor } from './event-cursor.ts'
import { EventHub } from './event-hub.ts'
import type { EventSource, GraphEvent } from './event-source.ts'
import { EventStream } from './event-stream.ts'

const actor: Actor = { kind: 'person', subject: 's', name: '', grants: [], authzVersion: 1 }

function outbox(subgraph: string) {
  const events: GraphEvent[] = []
  const asked = { heads: 0, lists: 0 }
  const source: EventSource = {
    subgraph,
    head: async () => {
      asked.heads += 1
      return events.at(-1)?.position ?? '0.0'
    },
    after: async (position) => {
      asked.lists += 1
      return events.filter((event) => isBefore(position, event.position)).slice(0, 100)
    },
  }
  const happen = (position: string) =>
    events.push({ position, name: 'thing.done', aggregateId: 'a', unitId: 'u', at: '2026-01-01T00:00:00Z' })
  return { source, asked, happen }
}

const seal = cursorSeal(Buffer.alloc(32, 7))
const sealed = (from: string, subject = 's') => seal.print(readCursor(from), subject)

function stream(from?: string, most = Number.POSITIVE_INFINITY) {
  const written: string[] = []
  const listening = new EventStream(actor, seal, from && sealed(from), {
    write: (text) => {
      written.push(text)
      return written.length < most
    },
    end: () => undefined,
  })
  const ids = () => written.map((text) => printCursor(seal.read(/id: (.*)/.exec(text)?.[1], 's')))
  return { listening, written, ids }
}

let hub: EventHub
afterEach(() => hub?.stop())

test('positions are ordered by transaction, then by number, beyond what a double holds', () => {
  expect(isBefore('9.99', '10.1')).toBe(true)
  expect(isBefore('10.2', '10.10')).toBe(true)
  expect(isBefore('9007199254740993.1', '9007199254740992.1')).toBe(false)
  expect(printCursor(readCursor('reform:1.2,what?,organization:3.4'))).toBe('reform:1.2,organization:3.4')
  expect(readCursor('x'.repeat(2_000)).size).toBe(0)
})

test('a cursor tells nothing of what lies before it, and is of use to nobody else', () => {
  const [one, same, later] = [sealed('a:1.1'), sealed('a:1.1'), sealed('reform:99999999.12345678,a:1.1')]
  expect(new Set([one, same, later]).size).toBe(3)
  expect(new Set([one, same, later].map((text) => text.length)).size).toBe(1)
  expect(printCursor(seal.read(later, 's'))).toBe('reform:99999999.12345678,a:1.1')
  for (const [text, subject] of [
    [one, 'another'],
    ['a:1.1', 's'],
    [undefined, 's'],
    [`${one.slice(0, -2)}AA`, 's'],
    ['x'.repeat(5_000), 's'],
  ] as const)
    expect(seal.read(text, subject).size).toBe(0)
})

test('a stream tells what happens after it began, and one that comes back what it missed', async () => {
  const a = outbox('a')
  const b = outbox('b')
  a.happen('1.1')
  hub = new EventHub([a.source, b.source], 60_000)
  const first = stream()
  await hub.join(first.listening)
  expect([first.written, a.asked.lists]).toEqual([[], 0])
  a.happen('2.5')
  b.happen('3.1')
  await hub.look()
  expect(first.ids()).toEqual(['a:2.5,b:0.0', 'a:2.5,b:3.1'])
  expect(first.written[0]).toContain('"name":"thing.done"')
  expect(first.written.join('')).not.toMatch(/\d\.\d+"|a:2/)
  const again = stream('a:1.1,b:3.1')
  await hub.join(again.listening)
  expect(again.ids()).toEqual(['a:2.5,b:3.1'])
})

test('where nothing happened nobody is read for, and without listeners nobody is asked', async () => {
  const { source, asked, happen } = outbox('a')
  happen('1.1')
  hub = new EventHub([source], 60_000)
  const { listening } = stream()
  await hub.join(listening)
  await hub.look()
  await hub.look()
  expect(asked).toEqual({ heads: 3, lists: 0 })
  hub.leave(listening)
  expect([hub.size, listening.ended]).toEqual([0, true])
  happen('2.1')
  const later = stream()
  await hub.join(later.listening)
  expect(later.written).toEqual([])
})

test('hundreds of events come page by page in order; a reader that takes nothing is let go', async () => {
  const { source, happen } = outbox('a')
  hub = new EventHub([source], 60_000)
  const reader = stream('a:0.0')
  const slow = stream('a:0.0', 30)
  for (let index = 1; index <= 250; index += 1) happen(`${index}.1`)
  await hub.join(reader.listening)
  await hub.join(slow.listening)
  expect(reader.ids()).toEqual(Array.from({ length: 250 }, (_, index) => `a:${index + 1}.1`))
  expect([slow.written.length, slow.listening.ended]).toEqual([30, true])
})

test('streams count from the moment they come, before anything is asked', async () => {
  hub = new EventHub([outbox('a').source], 60_000)
  const joining = [stream(), stream(), stream()].map(({ listening }) => hub.join(listening))
  expect([hub.size, hub.streamsOf('s')]).toEqual([3, 3])
  await Promise.all(joining)
  expect(hub.size).toBe(3)
})

test('when it stops, streams that are about to listen end as well', async () => {
  hub = new EventHub([outbox('a').source], 60_000)
  const [first, second] = [stream(), stream()]
  await hub.join(first.listening)
  const joining = hub.join(second.listening)
  hub.stop()
  await joining
  const late = stream()
  await hub.join(late.listening)
  expect([first, second, late].map(({ listening }) => listening.ended)).toEqual([true, true, true])
  expect(hub.size).toBe(0)
})
