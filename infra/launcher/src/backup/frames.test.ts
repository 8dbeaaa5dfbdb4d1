import { expect, test } from 'vitest'
import { framed, type Part, parts } from './frames.ts'

async function* from(...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

async function bytesOf(...all: Part[]): Promise<Buffer> {
  const bytes: Uint8Array[] = []
  for (const part of all) for await (const piece of framed(part)) bytes.push(piece)
  return Buffer.concat(bytes)
}

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, size: number) {
  const found: [unknown, string][] = []
  for await (const { head, body } of parts(inPieces(bytes, size))) {
    let text = ''
    for await (const piece of body) text += Buffer.from(piece).toString()
    found.push([head.name, text])
  }
  return found
}

const all = () => [
  { head: { name: 'một' }, body: from('ab', '', 'c') },
  { head: { name: 'none' }, body: from() },
  { head: { name: 'three' }, body: from('x'.repeat(1_000)) },
]

test('parts are read as they were written, however they come', async () => {
  const bytes = await bytesOf(...all())
  for (const size of [1, 7, 4_096])
    expect(await read(bytes, size)).toEqual([
      ['một', 'abc'],
      ['none', ''],
      ['three', 'x'.repeat(1_000)],
    ])
})

test('what ends in the middle is told', async () => {
  const bytes = await bytesOf(...all())
  for (const cut of [2, 10, bytes.length - 3])
    await expect(read(bytes.subarray(0, cut), 64)).rejects.toThrow('ends in the middle')
})
