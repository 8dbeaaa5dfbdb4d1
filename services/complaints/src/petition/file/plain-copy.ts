import { plainJpeg, plainPng } from './image-metadata.ts'
import type { MediaType } from './media-type.ts'
import { plainPdf } from './pdf-metadata.ts'
import { fileBroken } from './petition-file-refusals.ts'

const PLAIN: Readonly<Record<MediaType, (bytes: Buffer) => Buffer | Promise<Buffer>>> = {
  'application/pdf': plainPdf,
  'image/jpeg': plainJpeg,
  'image/png': plainPng,
}

/** The copy that is shown: the same to look at, without what the file says about whoever made it. Refuses: `FILE_BROKEN`. */
export async function plainCopy(mediaType: MediaType, original: Buffer): Promise<Buffer> {
  try {
    return await PLAIN[mediaType](original)
  } catch {
    throw fileBroken()
  }
}
