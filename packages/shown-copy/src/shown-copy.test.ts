import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { shownCopy } from './shown-copy.ts'

// A process for each file: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const CANARY = 'Nguyen Thi Chim'

/** A wide picture with a red corner, taken with the camera on its side, by somebody. */
const photograph = (format: 'jpeg' | 'png') =>
  sharp({ create: { width: 80, height: 40, channels: 3, background: '#fff' } })
    .composite([
      { input: { create: { width: 8, height: 8, channels: 3, background: '#f00' } }, left: 0, top: 0 },
    ])
    .withExif({ IFD0: { Artist: CANARY, Copyright: CANARY } })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()

const comment = () => {
  const text = Buffer.from(CANARY)
  return Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), text])
}

/** A comment between its parts, a second picture behind it, and text behind that. */
async function jpeg(): Promise<Buffer> {
  const first = await photograph('jpeg')
  const marked = Buffer.concat([first.subarray(0, 2), comment(), first.subarray(2)])
  return Buffer.concat([marked, await photograph('jpeg'), Buffer.from(CANARY)])
}

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create()
  const page = document.addPage()
  page.drawText('Noi dung don')
  page.drawImage(await document.embedJpg(await photograph('jpeg')), { x: 50, y: 50 })
  document.setAuthor(CANARY)
  document.setTitle(CANARY)
  await document.attach(Buffer.from(CANARY), `${CANARY}.txt`)
  const note = { Type: 'Annot', Subtype: 'Text', Rect: [10, 10, 30, 30] }
  const written = { Contents: PDFString.of(CANARY), T: PDFString.of(CANARY) }
  page.node.addAnnot(document.context.register(document.context.obj({ ...note, ...written })))
  page.node.set(PDFName.of('PieceInfo'), document.context.obj({ Note: PDFString.of(CANARY) }))
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

/** The smallest file of one page whose content is this stream. */
function pdfOf(stream: Buffer, filter: string, pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>'): Buffer {
  const head = `%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj${pages}endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length ${stream.length}/Filter${filter}>>stream
`
  return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
}

const spelled = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le'), Buffer.from(CANARY, 'utf16le').swap16()]
const holdsCanary = (bytes: Uint8Array) => spelled.some((name) => Buffer.from(bytes).includes(name))
const codeOf = (bytes: Uint8Array) =>
  shownCopy(bytes).then(
    () => 'shown',
    (cause: { code?: string }) => cause.code,
  )

describe('what is shown of a file', () => {
  test('is drawn anew, upright, and holds nothing of whoever made it', async () => {
    for (const [type, original] of [
      ['image/jpeg', await jpeg()],
      ['image/png', Buffer.concat([await photograph('png'), Buffer.from(CANARY)])],
    ] as const) {
      const { mediaType, copy } = await shownCopy(original)
      expect([mediaType, holdsCanary(original), holdsCanary(copy)]).toEqual([type, true, false])
      const { width, height, exif, orientation } = await sharp(copy).metadata()
      expect([width, height, exif, orientation]).toEqual([40, 80, undefined, undefined])
      const corner = await sharp(copy).extract({ left: 35, top: 2, width: 1, height: 1 }).raw().toBuffer()
      expect([...corner.subarray(0, 2)].map((colour) => Math.round(colour / 255))).toEqual([1, 0])
    }
  })

  test('of a PDF is its pages as pictures, and nothing else', async () => {
    const original = await pdf()
    const { mediaType, copy, hasText } = await shownCopy(original)
    expect([mediaType, holdsCanary(copy), hasText]).toEqual(['application/pdf', false, true])
    const shown = await PDFDocument.load(copy, { updateMetadata: false })
    expect([shown.getPageCount(), shown.getAuthor(), shown.getTitle()]).toEqual([1, undefined, undefined])
    expect(Math.round(shown.getPage(0).getWidth())).toBe(595)
    for (const left of ['EmbeddedFile', 'PieceInfo', 'Noi dung don'])
      expect([left, Buffer.from(copy).includes(left)]).toEqual([left, false])
  })
})

test('pages that were only scanned hold no words, and neither does a picture', async () => {
  const scanned = await PDFDocument.create()
  scanned.addPage().drawImage(await scanned.embedJpg(await photograph('jpeg')))
  expect((await shownCopy(await scanned.save())).hasText).toBe(false)
  expect((await shownCopy(await photograph('png'))).hasText).toBe(false)
})

describe('a file is refused', () => {
  test.each(['<html><script>', 'MZ\x90\0', 'GIF89a', '', 'plain words'])(
    'that is not taken: %j',
    async (text) => {
      expect(await codeOf(Buffer.from(text, 'latin1'))).toBe('FILE_TYPE_NOT_TAKEN')
    },
  )

  test('that breaks off', async () => {
    expect(await codeOf((await photograph('png')).subarray(0, 90))).toBe('FILE_BROKEN')
    expect(await codeOf((await photograph('jpeg')).subarray(0, 300))).toBe('FILE_BROKEN')
    expect(await codeOf(Buffer.from('%PDF-1.7 nothing'))).toBe('FILE_BROKEN')
  })

  test('of too many pages, or too many pixels', async () => {
    const long = await PDFDocument.create()
    for (let page = 0; page < 61; page += 1) long.addPage()
    expect(await codeOf(await long.save())).toBe('FILE_TOO_COMPLEX')
    const wide = sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } })
    expect(await codeOf(await wide.png().toBuffer())).toBe('FILE_TOO_COMPLEX')
  })

  test('that asks for more memory or time than one may take, and nobody else waits', {
    timeout: 60_000,
  }, async () => {
    const blanks = deflateSync(deflateSync(Buffer.alloc(400_000_000, ' ')))
    const attacks = [
      pdfOf(blanks, '[/FlateDecode/FlateDecode]'),
      pdfOf(Buffer.alloc(9 << 20, '<'), '[]'),
      pdfOf(Buffer.alloc(0), '[]', `<</Type/Pages/Kids[${'2 0 R '.repeat(200_000)}]/Count 200000>>`),
    ]
    let beats = 0
    const beat = setInterval(() => {
      beats += 1
    }, 20)
    for (const attack of attacks)
      expect(await codeOf(attack)).toMatch(/^(FILE_TOO_COMPLEX|FILE_BROKEN|shown)$/)
    clearInterval(beat)
    // Each took seconds of another process, and this one went on all the while.
    expect(beats).toBeGreaterThan(20)
  })

  test('for a while when others are being opened, and none is lost', async () => {
    const picture = await photograph('jpeg')
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(picture)))
    // The one that waits is opened too, unless its turn does not come soon on a busy machine.
    expect([...new Set(codes)].sort()).toEqual(['BUSY_TRY_AGAIN', 'shown'])
    expect(codes.filter((code) => code === 'BUSY_TRY_AGAIN').length).toBeGreaterThanOrEqual(3)
  })

  test('whose turn does not come soon, so that no request outlasts its deadline', async () => {
    const slow = pdfOf(Buffer.alloc(9 << 20, '<'), '[]')
    const picture = await photograph('jpeg')
    const asked = performance.now()
    const timed = async (bytes: Uint8Array) => [await codeOf(bytes), performance.now() - asked] as const
    const answers = await Promise.all([timed(slow), timed(picture), timed(slow)])
    for (const [code, ms] of answers) expect([code, ms < 9_000]).toEqual([code, true])
    expect(await codeOf(picture)).toBe('shown')
  })
})
