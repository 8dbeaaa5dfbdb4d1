import { z } from 'zod'
import type { OfferedDocument } from '../trust/document-door.ts'

const offeredShape = z.object({
  query: z.string().nullish(),
  extensions: z
    .object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }).nullish() })
    .nullish(),
})

/** The document that GraphQL parameters offer; undefined when they are malformed or offer none. */
export function offeredDocument(parameters: unknown): OfferedDocument | undefined {
  const read = offeredShape.safeParse(parameters)
  if (!read.success) return undefined
  const text = read.data.query || undefined
  const hash = read.data.extensions?.persistedQuery?.sha256Hash
  return text === undefined && hash === undefined ? undefined : { text, hash }
}
