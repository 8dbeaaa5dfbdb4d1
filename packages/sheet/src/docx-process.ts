import { DOCX_MOST_BYTES } from './docx-bounds.ts'
import type { DocxRead, DocxRefused } from './docx-read.ts'
import { readDocx } from './docx-reading.ts'
import { NotSuchASheet } from './sheet-row.ts'
import { watchMemory } from './watched-memory.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]

async function answerTo(bytes: Uint8Array): Promise<DocxRead | DocxRefused> {
  if (!ZIP.every((byte, at) => bytes[at] === byte)) return { refused: 'FILE_TYPE_NOT_TAKEN' }
  try {
    return await readDocx(Buffer.from(bytes))
  } catch (cause) {
    const told = cause instanceof NotSuchASheet ? cause.answer.refused : 'FILE_BROKEN'
    return { refused: told === 'CSV_BROKEN' || told === 'COLUMNS_MISSING' ? 'FILE_BROKEN' : told }
  }
}

watchMemory(DOCX_MOST_BYTES)
process.once('message', async (bytes: Uint8Array) => {
  const answer = await answerTo(bytes)
  process.send?.(answer, () => process.exit(0))
})
