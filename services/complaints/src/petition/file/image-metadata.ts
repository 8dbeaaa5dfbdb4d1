const PNG_SIGNATURE_BYTES = 8
// Length, name and checksum around a chunk's content.
const PNG_FRAME_BYTES = 12
/** What a PNG needs to look as it looks; texts, times, places and whatever programs add are not among it. */
const PNG_SHOWN: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'pHYs',
  'bKGD',
])

/** A PNG without its texts, times and places. Throws a RangeError where it is cut off. */
export function plainPng(png: Buffer): Buffer {
  const kept = [png.subarray(0, PNG_SIGNATURE_BYTES)]
  for (let at = PNG_SIGNATURE_BYTES; at < png.length; ) {
    const end = at + PNG_FRAME_BYTES + png.readUInt32BE(at)
    if (end > png.length) throw new RangeError('a PNG is cut off')
    const name = png.toString('latin1', at + 4, at + 8)
    if (PNG_SHOWN.has(name)) kept.push(png.subarray(at, end))
    if (name === 'IEND') break
    at = end
  }
  return Buffer.concat(kept)
}

const JPEG_START = 0xd8
const JPEG_SCAN = 0xda
const JPEG_END = 0xd9
const JPEG_COMMENT = 0xfe
/** Colours of some JPEGs are wrong without it; it holds nothing else. */
const JPEG_ADOBE = 0xee
const isApplication = (marker: number) => marker >= 0xe1 && marker <= 0xef

/** A JPEG without what cameras and programs wrote into it: place, time, device, comments, thumbnails. */
export function plainJpeg(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)]
  for (let at = 2; at < jpeg.length; ) {
    if (jpeg.readUInt8(at) !== 0xff) throw new RangeError('a JPEG is not what it says')
    const marker = jpeg.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === JPEG_SCAN) {
      // The picture itself, up to its end; what stands after that is no picture.
      const end = jpeg.lastIndexOf(Buffer.from([0xff, JPEG_END]))
      return Buffer.concat([...kept, jpeg.subarray(at, end < 0 ? jpeg.length : end + 2)])
    }
    const end = marker === JPEG_START ? at + 2 : at + 2 + jpeg.readUInt16BE(at + 2)
    const named = marker === JPEG_COMMENT || (isApplication(marker) && marker !== JPEG_ADOBE)
    if (!named) kept.push(jpeg.subarray(at, end))
    at = end
  }
  throw new RangeError('a JPEG has no picture')
}
