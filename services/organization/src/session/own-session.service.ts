import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Connection, connectionOfAll, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId } from 'uuid'
import type { AccountService } from '../account/account.service.ts'
import { notSignedIn } from '../account/account-refusals.ts'
import type { SessionRepository, SessionRow } from './session.repository.ts'

/** What a page of a list is asked by. */
interface Paging {
  first: number
  after?: string | null
}

/** Sessions seen and ended by their owner, and by who manages the account. */
export class OwnSessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly accounts: AccountService,
    private readonly request: RequestContext,
  ) {}

  async list(paging: Paging): Promise<Connection<SessionRow>> {
    const { kind, subject } = this.request.actor
    if (kind !== 'person') throw notSignedIn()
    const own = await this.sessions.listOf(subject)
    return connectionOfAll(own, pageOf(paging, ['my sessions']), ({ id }) => id)
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
    const { id, unitId } = await this.accounts.managed(accountId)
    const ended = await this.sessions.endAll(id, null)
    this.request.record({ name: 'session.ended', aggregateId: id, unitId, payload: { ended } })
    return ended
  }
}
