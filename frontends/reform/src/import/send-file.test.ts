import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { type SendPort, sendFile } from './send-file.ts'

const PART = 512 << 10
const bytes = new Uint8Array(PART * 2 + 100).map((_, place) => place % 251)
const sum = (part: Uint8Array) => createHash('sha256').update(part).digest('hex')

/** A server that has some of a file already, and loses some answers. */
function server(savedBytes = 0, lost: boolean[] = []) {
  const got: { at: number; key: string; sha256: string; length: number }[] = []
  const port: SendPort<string> = {
    begin: async (length, sha256) => {
      expect([length, sha256]).toEqual([bytes.length, sum(bytes)])
      return { id: 'f', version: 1, savedBytes }
    },
    append: async ({ savedBytes: at, version }, { content, sha256 }, key) => {
      const { length } = Buffer.from(content, 'base64')
      got.push({ at, key, sha256, length })
      if (lost.shift()) throw 'LOST'
      return { id: 'f', version: version + 1, savedBytes: at + length }
    },
    finish: async () => 'whole',
    isLost: (error) => error === 'LOST',
  }
  return { port, got }
}

const watching = () => ({ signal: new AbortController().signal, onProgress: vi.fn() })

test('a file goes in parts, each with its sum, and ends whole', async () => {
  const { port, got } = server()
  const watch = watching()
  expect(await sendFile(port, bytes, watch)).toBe('whole')
  expect(got.map(({ at, length }) => [at, length])).toEqual([
    [0, PART],
    [PART, PART],
    [2 * PART, 100],
  ])
  expect(got[2]?.sha256).toBe(sum(bytes.subarray(2 * PART)))
  expect(watch.onProgress).toHaveBeenCalledTimes(3)
})

test('one that was begun before goes on where it stands', async () => {
  const { port, got } = server(2 * PART)
  await sendFile(port, bytes, watching())
  expect(got.map(({ at }) => at)).toEqual([2 * PART])
})

test('a part whose answer is lost is sent again under its key', async () => {
  vi.useFakeTimers()
  const { port, got } = server(2 * PART, [true])
  const sent = sendFile(port, bytes, watching())
  await vi.waitFor(() => expect(got).toHaveLength(1))
  await vi.advanceTimersByTimeAsync(2_000)
  vi.useRealTimers()
  expect(await sent).toBe('whole')
  expect(new Set(got.map(({ key }) => key)).size).toBe(1)
})

test('stopped, it stays as far as it came', async () => {
  const { port, got } = server()
  const stop = new AbortController()
  const answer = await sendFile(port, bytes, { signal: stop.signal, onProgress: () => stop.abort() })
  expect(answer).toBeUndefined()
  expect(got).toHaveLength(0)
})
