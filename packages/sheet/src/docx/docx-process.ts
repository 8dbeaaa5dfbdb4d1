import { watchMemory } from '../watched-memory.ts'
import { DOCX_MOST_BYTES } from './docx-bounds.ts'
import { docxAnswer } from './docx-reading.ts'

watchMemory(DOCX_MOST_BYTES)
process.once('message', async (bytes: Uint8Array) => {
  const answer = await docxAnswer(bytes)
  process.send?.(answer, () => process.exit(0))
})
