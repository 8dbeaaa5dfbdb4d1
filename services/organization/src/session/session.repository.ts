import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph'
import { IDLE_MINUTES, type Session } from './session.ts'

/** A live session and its account. */
export interface SessionRow {
  id: string
  accountId: string
  displayName: string
  authzVersion: number
  expiresAt: string
}

/** Sessions; their time is the wall's, kept by the database. */
export class SessionRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  bySecretHash(secretHash: string): Promise<SessionRow[]> {
    const text = `select s.id, s.account_id as "accountId", a.display_name as "displayName",
        a.authz_version as "authzVersion", s.expires_at as "expiresAt"
      from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
      where s.secret_hash = $1 and s.ended_at is null and s.expires_at > clock_timestamp()
        and s.last_seen_at > clock_timestamp() - interval '${IDLE_MINUTES} minutes'`
    return this.reader.rows({ name: 'session_by_secret', text, values: [secretHash] })
  }

  add(session: Session): void {
    this.em.persist(session)
  }

  /** Notes that the session is in use, at most once a minute. */
  async touch(id: string): Promise<void> {
    await this.em.execute(
      `update organization.session set last_seen_at = clock_timestamp()
       where id = ? and last_seen_at < clock_timestamp() - interval '1 minute'`,
      [id],
    )
  }

  async end(id: string): Promise<void> {
    await this.em.execute(
      'update organization.session set ended_at = clock_timestamp() where id = ? and ended_at is null',
      [id],
    )
  }
}
