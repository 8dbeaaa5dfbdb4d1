import { fileTypeFromBuffer } from 'file-type'

/** What a file may be: a scan, a photograph, a document. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

const TAKEN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'] satisfies MediaType[]

/** What a file is by its bytes, whatever it says of itself; nothing where it is none of those that are taken. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | undefined> {
  const found = (await fileTypeFromBuffer(bytes))?.mime
  return found && TAKEN.includes(found) ? (found as MediaType) : undefined
}
