import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { mediaTypeOf } from './media-type.ts'
import { LARGEST_FILE, LARGEST_PART, PetitionFile } from './petition-file.ts'
import { plainCopy } from './plain-copy.ts'

const CANARY = 'Nguyen Thi Chim'

const chunk = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)])
}

const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
  chunk('tEXt', Buffer.from(`Author\0${CANARY}`)),
  chunk('eXIf', Buffer.from(CANARY)),
  chunk('IDAT', deflateSync(Buffer.from([0, 1, 2, 3]))),
  chunk('IEND', Buffer.alloc(0)),
  Buffer.from(CANARY),
])

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
  segment(0xe1, Buffer.from(`Exif\0\0${CANARY}`)),
  segment(0xfe, Buffer.from(CANARY)),
  segment(0xdb, Buffer.alloc(65)),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 2, 3, 0xff, 0xd9]),
  Buffer.from(CANARY),
])

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage().drawText('Noi dung don')
  document.setAuthor(CANARY)
  document.setTitle(CANARY)
  await document.attach(Buffer.from(CANARY), 'sender.txt')
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

const code = async (work: () => unknown) => {
  try {
    await work()
    return undefined
  } catch (cause) {
    return (cause as { code: string }).code
  }
}

describe('a file', () => {
  test('is what its bytes say, not what its name says', async () => {
    expect(await mediaTypeOf(png)).toBe('image/png')
    expect(await mediaTypeOf(jpeg)).toBe('image/jpeg')
    expect(await mediaTypeOf(await pdf())).toBe('application/pdf')
    for (const bytes of ['<html><script>', 'MZ\x90\0', 'GIF89a', '', 'plain words'])
      expect(await code(() => mediaTypeOf(Buffer.from(bytes, 'latin1')))).toBe('FILE_TYPE_NOT_TAKEN')
  })

  test('is shown without what it says about whoever made it, and is still such a file', async () => {
    const found = { 'image/png': png, 'image/jpeg': jpeg, 'application/pdf': await pdf() } as const
    for (const [type, original] of Object.entries(found)) {
      const copy = await plainCopy(type as keyof typeof found, original)
      expect(await mediaTypeOf(copy)).toBe(type)
      expect(copy.includes(CANARY)).toBe(false)
      expect(copy.includes(Buffer.from(CANARY, 'utf16le').swap16())).toBe(false)
    }
    const copy = await plainCopy('application/pdf', found['application/pdf'])
    const plain = await PDFDocument.load(copy, { updateMetadata: false })
    expect(plain.getPageCount()).toBe(1)
    expect(plain.getAuthor()).toBeUndefined()
    expect(found['application/pdf'].includes('EmbeddedFile')).toBe(true)
    expect(copy.includes('EmbeddedFile')).toBe(false)
  })

  test('that breaks off is refused', async () => {
    expect(await code(() => plainCopy('image/png', png.subarray(0, 60)))).toBe('FILE_BROKEN')
    expect(await code(() => plainCopy('image/jpeg', jpeg.subarray(0, 40)))).toBe('FILE_BROKEN')
    expect(await code(() => plainCopy('application/pdf', Buffer.from('%PDF-1.7 nothing')))).toBe(
      'FILE_BROKEN',
    )
  })
})

describe('parts', () => {
  const file = (bytes: number, place = 1) => new PetitionFile('f', 'u', 'of', 'r', place, bytes, 'clerk')
  const found = (text: string) => ({
    mediaType: 'image/png' as const,
    sha256: createHash('sha256').update(text).digest('hex'),
    copyBytes: 3,
    copyParts: 1,
  })

  test('come in order, each once, and make up what was said', async () => {
    const it = file(6)
    it.append(0, 3)
    for (const [part, bytes] of [
      [0, 3],
      [2, 3],
      [1, 0],
      [1, 4],
    ] as const)
      expect(await code(() => it.append(part, bytes))).toBe('INPUT_INVALID')
    expect(await code(() => it.finish(found('abcdef').sha256, found('abcdef')))).toBe('INPUT_INVALID')
    it.append(1, 3)
    expect(await code(() => it.finish('0'.repeat(64), found('abcdef')))).toBe('INPUT_INVALID')
    it.finish(found('abcdef').sha256.toUpperCase(), found('abcdef'))
    expect(it).toMatchObject({ state: 'KEPT', mediaType: 'image/png', copyParts: 1 })
    expect(await code(() => it.append(2, 1))).toBe('STEP_NOT_ALLOWED')
    expect(await code(() => it.abandon())).toBe('STEP_NOT_ALLOWED')
  })

  test('neither they nor the whole are too large, and there are not too many files', async () => {
    expect(await code(() => file(LARGEST_FILE + 1))).toBe('INPUT_INVALID')
    expect(await code(() => file(0))).toBe('INPUT_INVALID')
    expect(await code(() => file(1, 21))).toBe('STEP_NOT_ALLOWED')
    expect(await code(() => file(LARGEST_FILE).append(0, LARGEST_PART + 1))).toBe('INPUT_INVALID')
  })
})
