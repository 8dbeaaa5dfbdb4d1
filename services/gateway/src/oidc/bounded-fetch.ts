import type { CustomFetchOptions } from 'openid-client'

/** What a provider's documents, keys and tokens come to, many times over. */
export const MOST_BYTES = 256 * 1024

/** The provider says more than anybody reads. */
export class AnswerTooLong extends Error {}

/** Fetches, and breaks off what is longer than an answer of a provider is. */
export async function boundedFetch(address: string, init: CustomFetchOptions): Promise<Response> {
  const answer = await fetch(address, init as RequestInit)
  const { status, headers } = answer
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) {
    await answer.body?.cancel()
    throw new AnswerTooLong('The provider answered with too much.')
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.byteLength
    // Leaving the loop lets go of the line.
    if (bytes > MOST_BYTES) throw new AnswerTooLong('The provider answered with too much.')
    chunks.push(chunk)
  }
  return new Response(answer.body && Buffer.concat(chunks), { status, headers })
}
