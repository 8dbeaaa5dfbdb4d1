import { createHash } from 'node:crypto'
import { type Inspection, LARGEST_PART, type ReceivedFile } from './received-file.ts'
import { shownCopy } from './shown-copy.ts'

/** What was found of a file, whether a machine can read words in it, and its copy in parts. */
export interface Inspected {
  found: Inspection
  hasText: boolean
  copy: Buffer[]
}

/**
 * Looks at a file that is whole: whether it is what was sent, what it is, and what of it is shown.
 * Refuses, beside what `shownCopy` refuses, bytes that are not those that were announced.
 */
export async function inspect(
  file: Pick<ReceivedFile, 'refuseOther'>,
  said: string,
  original: Uint8Array,
): Promise<Inspected> {
  const sha256 = createHash('sha256').update(original).digest('hex')
  file.refuseOther(said, sha256)
  const { mediaType, copy, hasText } = await shownCopy(original)
  const copyParts = Math.ceil(copy.length / LARGEST_PART)
  const parts = Array.from({ length: copyParts }, (_, part) =>
    Buffer.from(copy.subarray(part * LARGEST_PART, (part + 1) * LARGEST_PART)),
  )
  return { found: { mediaType, sha256, copyBytes: copy.length, copyParts }, hasText, copy: parts }
}
