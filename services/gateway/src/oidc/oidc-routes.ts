import type { SubgraphExecutor } from '@province/actor'
import type { Logger } from '@province/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SessionCookie } from '../session/session-cookie.ts'
import { attemptCookie, spentOnce } from './attempt-cookie.ts'
import { openForIdentity } from './identity-session.ts'
import type { OidcOptions } from './oidc-settings.ts'
import { ownPath } from './own-path.ts'
import { ProviderSilent, providerOf } from './provider.ts'

export interface OidcRoutesOptions {
  /** Absent: people sign in by accounts of ours alone. */
  provider: OidcOptions | undefined
  authority: SubgraphExecutor
  cookie: SessionCookie
  /** The address that browsers use. */
  publicUrl(): string
  logger: Logger
}

/** Why somebody comes back to the sign-in page without a session; the page says it in a sentence. */
type SignInProblem =
  | 'PROVIDER_UNAVAILABLE'
  | 'PROVIDER_REFUSED'
  | 'SIGN_IN_EXPIRED'
  | 'IDENTITY_UNKNOWN'
  | 'SUBGRAPH_UNAVAILABLE'

/** `/sign-in.json` tells the sign-in page which ways there are; `/oidc/*` is the way over a provider and back. */
export function oidcRoutes(server: FastifyInstance, options: OidcRoutesOptions): void {
  const { provider: settings } = options
  server.get('/sign-in.json', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ provider: settings ? { label: settings.label } : null }),
  )
  if (!settings) return
  const provider = providerOf(settings)
  const attempts = attemptCookie(settings.clientSecret, options.publicUrl)
  const once = spentOnce()
  const callback = () => new URL('/oidc/callback', options.publicUrl()).href
  const back = (reply: FastifyReply, problem: SignInProblem, cause?: unknown) => {
    if (cause !== undefined) options.logger.warn({ problem }, 'Signing in by the provider failed')
    return leave(reply, `/?signIn=${problem}`)
  }

  server.get<{ Querystring: { returnTo?: string } }>('/oidc/start', async (request, reply) => {
    try {
      const { address, expected } = await provider.start(callback())
      reply.header('set-cookie', attempts.set({ ...expected, returnTo: ownPath(request.query.returnTo) }))
      return leave(reply, address)
    } catch (cause) {
      return back(reply, 'PROVIDER_UNAVAILABLE', cause)
    }
  })

  server.get('/oidc/callback', async (request, reply) => {
    const attempt = attempts.read(request.headers.cookie)
    reply.header('set-cookie', attempts.clear())
    // Whoever kept the cookie comes with another answer: an attempt is one way there and back.
    if (!attempt || !once(attempt.state)) return back(reply, 'SIGN_IN_EXPIRED')
    try {
      const who = await provider.finish(addressOf(request, callback()), attempt)
      const opened = await openForIdentity(options.authority, who, request.ip)
      if ('refused' in opened) return back(reply, opened.refused as SignInProblem)
      if (opened.change.secret === null) return back(reply, 'SUBGRAPH_UNAVAILABLE')
      reply.header('set-cookie', options.cookie.set(opened.change.secret, opened.change.expiresAt))
      return leave(reply, attempt.returnTo)
    } catch (cause) {
      return back(reply, cause instanceof ProviderSilent ? 'PROVIDER_UNAVAILABLE' : 'PROVIDER_REFUSED', cause)
    }
  })
}

const leave = (reply: FastifyReply, address: string) =>
  reply.code(303).header('cache-control', 'no-store').header('location', address).send()

/** The callback as the browser called it, with what the provider put into its search. */
function addressOf(request: FastifyRequest, callback: string): URL {
  const address = new URL(callback)
  address.search = new URL(request.url, callback).search
  return address
}
