import { PDFDocument } from '@cantoo/pdf-lib'
import { PDFiumLibrary, type PDFiumPageRenderOptions } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { MOST_PAGES, MOST_PIXELS } from './limits.ts'
import type { MediaType } from './media-type.ts'
import type { ShownCopy } from './redraw-answer.ts'

type Redrawn = Omit<ShownCopy, 'mediaType'>

const POINTS_PER_INCH = 72
const DOTS_PER_INCH = 150
/** However large a page says it is, no side of its picture is longer. */
const LONGEST_SIDE = 2_400
const QUALITY = 80
const WORDS = /[\p{L}\p{N}]/u

/** It asks for more than a copy may take. */
export class TooComplex extends Error {}

const read = (bytes: Uint8Array) => sharp(bytes, { limitInputPixels: false, failOn: 'error' })

/** Upright, in common colours and without anything that was said beside the pixels. */
async function picture(bytes: Uint8Array) {
  const { width, height } = await read(bytes).metadata()
  if (width * height > MOST_PIXELS) throw new TooComplex()
  return read(bytes).autoOrient().toColourspace('srgb')
}

const jpegOf = ({ data, width, height }: PDFiumPageRenderOptions) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY })
    .toBuffer()

/** Each page as it would be printed, as a picture in a file that holds nothing else. */
async function redrawnPdf(bytes: Uint8Array): Promise<Redrawn> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const count = document.getPageCount()
  if (count > MOST_PAGES) throw new TooComplex()
  if (count === 0) throw new RangeError('a PDF has no page')
  document.initializeFormFields()
  const drawn = await PDFDocument.create({ updateMetadata: false })
  let hasText = false
  for (const page of document.pages()) {
    hasText ||= WORDS.test(page.getText())
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const longest = Math.max(originalWidth, originalHeight)
    const scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, LONGEST_SIDE / longest)
    const { data } = await page.render({ scale, render: jpegOf, renderFormFields: true })
    const size = { width: originalWidth, height: originalHeight }
    drawn.addPage([size.width, size.height]).drawImage(await drawn.embedJpg(data), { x: 0, y: 0, ...size })
  }
  return { copy: await drawn.save({ useObjectStreams: false, addDefaultPage: false }), hasText }
}

const REDRAWN: Readonly<Record<MediaType, (bytes: Uint8Array) => Promise<Redrawn>>> = {
  'application/pdf': redrawnPdf,
  'image/jpeg': async (bytes) => ({
    copy: await (await picture(bytes)).jpeg({ quality: QUALITY }).toBuffer(),
    hasText: false,
  }),
  'image/png': async (bytes) => ({ copy: await (await picture(bytes)).png().toBuffer(), hasText: false }),
}

/** Draws a file anew from its pixels: the same to look at, and nothing of the original's bytes. */
export const redrawn = (mediaType: MediaType, bytes: Uint8Array): Promise<Redrawn> =>
  REDRAWN[mediaType](bytes)
