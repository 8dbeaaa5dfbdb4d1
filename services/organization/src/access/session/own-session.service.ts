import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Connection, descending, type WholeAsked, wholeList } from '@province/subgraph/list'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { AccountService } from '../account/account.service.ts'
import { notSignedIn } from '../account/account-refusals.ts'
import type { SessionRepository, SessionRow } from './session.repository.ts'

/** In which order one's own sessions are listed. */
export type SessionOrder = 'LAST_USED' | 'NEWEST'

const list = wholeList<SessionRow, SessionOrder>({
  name: 'my sessions',
  id: ({ id }) => id,
  sorts: { LAST_USED: null, NEWEST: descending(({ createdAt }) => createdAt) },
})

/** Sessions seen and ended by their owner, and by who manages the account. */
export class OwnSessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly accounts: AccountService,
    private readonly request: RequestContext,
  ) {}

  async list(asked: WholeAsked<SessionOrder>): Promise<Connection<SessionRow>> {
    const { kind, subject } = this.request.actor
    if (kind !== 'person') throw notSignedIn()
    return list(asked, () => this.sessions.ofAccount(subject))
  }

  isPresent({ id }: SessionRow): boolean {
    return id === this.request.actor.sessionId
  }

  /** Ends one session of one's own; this one signs out. */
  async end(id: string): Promise<boolean> {
    const { kind, subject, sessionId } = this.request.actor
    if (kind !== 'person') throw notSignedIn()
    const ended = isId(id) && (await this.sessions.end(id, subject))
    if (!ended) throw forbiddenOrMissing()
    this.request.about(id)
    if (id === sessionId) this.request.extensions.session = { secret: null }
    return true
  }

  /** Ends every session of one's own but this; answers how many. */
  async endOthers(): Promise<number> {
    const { kind, subject, sessionId } = this.request.actor
    if (kind !== 'person' || !sessionId) throw notSignedIn()
    return this.sessions.endAll(subject, sessionId)
  }

  /** Ends every session of an account, by who manages it; answers how many. */
  async endOf(accountId: string): Promise<number> {
    const { id, unitId } = await this.accounts.managedNow(accountId)
    const ended = await this.sessions.endAll(id, null)
    this.request.record({ name: 'session.ended', aggregateId: id, unitId, payload: { ended } })
    return ended
  }
}
