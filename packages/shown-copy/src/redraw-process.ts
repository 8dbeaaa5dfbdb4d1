import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { mediaTypeOf } from './media-type.ts'
import { redrawn, TooComplex } from './redraw.ts'
import type { RedrawAnswer } from './redraw-answer.ts'

const MOST_BYTES = 600 << 20
const LOOK_EVERY_MS = 50

/** Ends this process when it grows too large; a thread of its own sees it while the drawing holds the first. */
const WATCH = `setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST_BYTES}) process.kill(process.pid, 'SIGKILL')
}, ${LOOK_EVERY_MS})`

async function answerTo(bytes: Uint8Array): Promise<RedrawAnswer> {
  try {
    const mediaType = await mediaTypeOf(bytes)
    if (!mediaType) return { refused: 'FILE_TYPE_NOT_TAKEN' }
    return { mediaType, ...(await redrawn(mediaType, bytes)) }
  } catch (cause) {
    return { refused: cause instanceof TooComplex ? 'FILE_TOO_COMPLEX' : 'FILE_BROKEN' }
  }
}

// Whoever types beside it is served first.
setPriority(5)
new Worker(WATCH, { eval: true }).unref()
process.once('message', async (bytes: Uint8Array) => {
  const answer = await answerTo(bytes)
  process.send?.(answer, () => process.exit(0))
})
