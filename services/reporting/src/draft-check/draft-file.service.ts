import { type DocxRead, docxText } from '@province/sheet/docx'
import { fileNotSent, fileRefused, fileTooLarge } from './draft-file-refusals.ts'

/** What a request takes beside the document that asks. */
const MOST_KB = 700
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Reads the text of a draft that was written elsewhere; nothing of the file is kept. */
export class DraftFileService {
  /**
   * Refuses with `INPUT_INVALID`, `FILE_TOO_LARGE`, `FILE_TYPE_NOT_TAKEN`, `FILE_BROKEN`, `FILE_TOO_COMPLEX`,
   * `FILE_HAS_MACROS`.
   */
  async read(content: string): Promise<DocxRead> {
    if (content === '' || !BASE64.test(content)) throw fileNotSent()
    const bytes = Buffer.from(content, 'base64')
    if (bytes.length > MOST_KB << 10) throw fileTooLarge(MOST_KB)
    const answer = await docxText(bytes)
    if ('refused' in answer) throw fileRefused(answer)
    return answer
  }
}
