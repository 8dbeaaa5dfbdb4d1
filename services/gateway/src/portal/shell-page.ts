import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { contentSecurityPolicy } from './content-security-policy.ts'
import type { StoredFile } from './file-store.ts'

/** The place in the shell's page where each answer puts its own nonce for styles. */
const NONCE_PLACE = '__CSP_NONCE__'

/** The place in the shell's page where the gateway says at which instant time stands still; empty where it goes on. */
const STANDING_PLACE = '__STANDS_AT__'

interface ShellSurroundings {
  origins: readonly string[]
  standsAt?: string | undefined
}

/** The portal's page, with a nonce of its own in every answer. */
export function sendShellPage(
  reply: FastifyReply,
  page: StoredFile,
  { origins, standsAt }: ShellSurroundings,
) {
  const nonce = randomBytes(16).toString('base64')
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce, origins))
    .header('content-type', page.type)
    .header('cache-control', 'no-cache')
    .send(
      page.plain
        .toString('utf8')
        .replaceAll(NONCE_PLACE, nonce)
        .replaceAll(STANDING_PLACE, standsAt ?? ''),
    )
}
