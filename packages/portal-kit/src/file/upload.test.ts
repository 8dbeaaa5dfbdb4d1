import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { base64Of, bytesOf, type FileFacts, type UploadPort, uploadFile } from './upload.ts'

const part = 256 << 10
const bytes = new Uint8Array(part * 2 + 100).map((_, place) => place % 251)

const facts = (version: number, state: FileFacts['state'] = 'UPLOADING') => ({
  ...{ id: 'f', place: 1, state, mediaType: null, bytes: bytes.length, savedBytes: 0 },
  ...{ parts: version - 1, copyBytes: null, copyParts: null, version },
})

function server(lost: string[] = []) {
  const got: { content: string; key: string; version: number }[] = []
  const sums: string[] = []
  const port: UploadPort = {
    begin: async () => facts(1),
    append: async ({ version }, content, key) => {
      got.push({ content, key, version })
      if (lost.shift()) throw 'LOST'
      return facts(version + 1)
    },
    finish: async ({ version }, sha256) => {
      sums.push(sha256)
      return facts(version + 1, 'KEPT')
    },
    abandon: async ({ version }) => facts(version + 1, 'ABANDONED'),
    isLost: (error) => error === 'LOST',
  }
  return { port, got, sums }
}

const watching = () => ({ signal: new AbortController().signal, onProgress: vi.fn() })

test('a file goes in parts, in order, and ends with its checksum', async () => {
  const { port, got, sums } = server()
  const watch = watching()
  expect((await uploadFile(port, bytes, watch)).state).toBe('KEPT')
  expect(Buffer.concat(got.map(({ content }) => Buffer.from(content, 'base64')))).toEqual(Buffer.from(bytes))
  expect(got.map(({ version }) => version)).toEqual([1, 2, 3])
  expect(sums).toEqual([createHash('sha256').update(bytes).digest('hex')])
  expect(watch.onProgress).toHaveBeenCalledTimes(3)
})

test('a part whose answer was lost is sent again under its key', async () => {
  vi.useFakeTimers()
  const { port, got } = server(['lost'])
  const sending = uploadFile(port, bytes, watching())
  await vi.advanceTimersByTimeAsync(2_000)
  vi.useRealTimers()
  await sending
  expect(got).toHaveLength(4)
  expect(got[1]).toEqual(got[0])
})

test('a stopped one is given up', async () => {
  const { port, sums } = server()
  const stop = new AbortController()
  const watch = { signal: stop.signal, onProgress: () => stop.abort() }
  expect((await uploadFile(port, bytes, watch)).state).toBe('ABANDONED')
  expect(sums).toEqual([])
})

test('base64 goes there and back', () => {
  expect(bytesOf(base64Of(bytes))).toEqual(bytes)
})
