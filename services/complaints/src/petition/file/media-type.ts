import { fileTypeFromBuffer } from 'file-type'
import { typeNotTaken } from './petition-file-refusals.ts'

/** What a file may be: a scan, a photograph, a document. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

const TAKEN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'] satisfies MediaType[]

/** What a file is by its bytes, whatever it says of itself. Refuses: `FILE_TYPE_NOT_TAKEN`. */
export async function mediaTypeOf(bytes: Buffer): Promise<MediaType> {
  const found = (await fileTypeFromBuffer(bytes))?.mime
  if (!found || !TAKEN.includes(found)) throw typeNotTaken()
  return found as MediaType
}
