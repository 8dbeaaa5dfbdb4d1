import { createHash } from 'node:crypto'
import { type Actor, STRANGER, type SubgraphExecutor, serviceActor } from '@province/actor'
import { LRUCache } from 'lru-cache'
import { BUSY } from '../door/error-code.ts'
import { refusal } from '../door/refusal.ts'
import { raced, startDeadline } from '../graph/operation-flight.ts'
import { LeakingBuckets } from '../limits/leaking-bucket.ts'
import { CLIENT_CLAIMS_QUERY, isClientSecret } from './client-secret.ts'
import { readClaims, SESSION_CLAIMS_QUERY, type SessionClaims } from './session-claims.ts'

/** For how long an answer of the authority holds: a grant that is removed stops working within 5 s. */
const FRESH_MS = 4_000
/** For how long the last answer still holds while the authority, through which grants are removed, is unreachable. */
const GRACE_MS = 60_000
const PATIENCE_MS = 2_000
const MOST_SESSIONS = 10_000

/** Secrets that one network address may show without any having been good: many people can stand behind one. */
const GUESSES = { size: 60, perSecond: 5 }

const tooManyGuesses = (retryAfterSeconds: number) =>
  refusal(
    BUSY,
    {
      vi: `Quá nhiều phiên không hợp lệ từ địa chỉ này: hãy thử lại sau ${retryAfterSeconds} giây.`,
      en: `Too many sessions that do not exist from this address: try again in ${retryAfterSeconds} seconds.`,
    },
    429,
    undefined,
    { retryAfterSeconds },
  )

interface Client {
  address: string
}

/** Turns the secret of a session or an API client into who is asking. */
export interface SessionVerifier {
  /** STRANGER when the secret is absent or unknown; rejects when the authority cannot be asked. */
  verify(secret: string | undefined, client: Client): Promise<Actor>
  /** Forgets a session that has just ended. */
  forget(secret: string): void
}

interface Verified extends SessionClaims {
  verifiedAt: number
  /** When the authority was last asked, answered or not. */
  askedAt: number
}

/** How one verifier asks. */
interface Verifying {
  now?: () => number
  freshMs?: number
  /** Looks without using: a stream that stays open by itself does not keep a session alive. */
  watching?: boolean
}

/** Asks the session authority as the gateway itself; answers are kept briefly, bounded by count, keyed by hash. */
export function sessionVerifier(
  authority: SubgraphExecutor,
  { now = Date.now, freshMs = FRESH_MS, watching = false }: Verifying = {},
): SessionVerifier {
  const sessions = new LRUCache<string, Verified>({ max: MOST_SESSIONS })
  const unknown = new LRUCache<string, true>({ max: MOST_SESSIONS, ttl: freshMs, perf: { now } })
  const guesses = new LeakingBuckets(now)
  const asking = new Map<string, Promise<Actor>>()

  const lastAnswer = (key: string): Verified | undefined => {
    const known = sessions.get(key)
    if (!known || now() >= known.expiresAt.getTime()) return undefined
    return now() - known.verifiedAt < FRESH_MS + GRACE_MS ? known : undefined
  }
  const remember = (key: string, claims: SessionClaims | null): Actor => {
    if (claims) sessions.set(key, { ...claims, verifiedAt: now(), askedAt: now() })
    else {
      sessions.delete(key)
      unknown.set(key, true)
    }
    return claims?.actor ?? STRANGER
  }
  /** A secret that was never seen good is a guess: of these an address has few, drawn before anybody is asked. */
  const refuseGuessing = ({ address }: Client) => {
    const { allowed, retrySeconds } = guesses.draw(address, 1, GUESSES)
    if (!allowed) throw tooManyGuesses(retrySeconds)
  }
  const refund = ({ address }: Client) => guesses.draw(address, -1, GUESSES, true)
  const ask = async (secret: string, key: string, client: Client): Promise<Actor> => {
    try {
      return remember(key, await askAuthority(authority, { secret, watching }, client))
    } catch (problem) {
      const last = lastAnswer(key)
      if (!last) throw problem
      sessions.set(key, { ...last, askedAt: now() })
      return last.actor
    }
  }

  return {
    async verify(secret, client) {
      if (secret === undefined) return STRANGER
      const key = keyOf(secret)
      const last = lastAnswer(key)
      if (last && now() - last.askedAt < freshMs) return last.actor
      if (unknown.has(key)) return STRANGER
      const already = asking.get(key)
      if (already) return already
      if (!last) refuseGuessing(client)
      const answer = ask(secret, key, client).finally(() => asking.delete(key))
      asking.set(key, answer)
      const actor = await answer
      if (!last && actor.kind !== 'stranger') refund(client)
      return actor
    },
    forget: (secret) => void sessions.delete(keyOf(secret)),
  }
}

const keyOf = (secret: string) => createHash('sha256').update(secret).digest('base64')

async function askAuthority(
  authority: SubgraphExecutor,
  variables: { secret: string; watching: boolean },
  client: Client,
) {
  const deadline = startDeadline(PATIENCE_MS)
  const { signal } = deadline
  const actor = serviceActor('gateway')
  try {
    const { secret } = variables
    const asked = isClientSecret(secret)
      ? { document: CLIENT_CLAIMS_QUERY, variables: { secret } }
      : { document: SESSION_CLAIMS_QUERY, variables }
    const call = { ...asked, actor, client, signal }
    const answer = await raced(signal, () => authority(call))
    if (answer.errors?.length) throw new Error('The session authority answered with an error.')
    return readClaims(answer.data)
  } finally {
    deadline.clear()
  }
}
