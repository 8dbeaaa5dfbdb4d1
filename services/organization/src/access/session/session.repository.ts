import { computed, Repository, type Row } from '@province/subgraph/read'
import type { AccountLanguage } from '../account/account.ts'
import { OwnSessionMapping } from './own-session.mapping.ts'
import type { Standing } from './rights.ts'
import { FRESH_MINUTES, IDLE_MINUTES } from './session.ts'

/** A live session and its account. */
export interface SessionClaimRow {
  id: string
  accountId: string
  displayName: string
  authzVersion: number
  expiresAt: string
  passed: boolean
  language: AccountLanguage | null
}

/** A live session as its owner sees it. */
export type SessionRow = Row<SessionRepository>

/** A session to be opened. */
export interface NewSession {
  id: string
  accountId: string
  secretHash: string
  expiresAt: Date
  addressHint: string
  passedAt: Date | null
}

/** A session that was live until now. */
export interface EndedSession {
  expiresAt: Date
  provedAt: Date | null
  /** When it had passed the second factor; null where it had not. */
  passedAt: Date | null
}

/** How an account stands, whatever session it has. */
export type AccountStanding = Omit<Standing, 'passed'>

/** A role in force. */
export interface HeldRow {
  role: string
  unitId: string
  validFrom: string
  validTo: string | null
}

const LIVE = `t.ended_at is null and t.expires_at > clock_timestamp()
  and t.last_seen_at > clock_timestamp() - interval '${IDLE_MINUTES} minutes'`

const CLAIM = `id, account_id as "accountId", display_name as "displayName", authz_version as "authzVersion",
  expires_at as "expiresAt", passed, language`

/** Sessions; their time is the wall's, kept by the database. */
export class SessionRepository extends Repository.of(OwnSessionMapping, {
  computed: { secondFactor: computed<boolean>('t.second_factor_at is not null') },
}) {
  /** The live sessions of an account, the latest used first. */
  readonly ofAccount = this.many('accountId', {
    name: 'session_list',
    where: LIVE,
    order: ['-lastSeenAt', 'id'],
  })

  /** The live session with this secret, noted as in use (at most once a minute). */
  seen(secretHash: string): Promise<SessionClaimRow | undefined> {
    const text = `select ${CLAIM} from organization.session_seen($1, $2)`
    return this.row({ name: 'session_seen', text, values: [secretHash, IDLE_MINUTES] })
  }

  /** The same for somebody who only watches: the session is not in use by that. */
  watched(secretHash: string): Promise<SessionClaimRow | undefined> {
    const text = `select ${CLAIM} from organization.session_watched($1, $2)`
    return this.row({ name: 'session_watched', text, values: [secretHash, IDLE_MINUTES] })
  }

  grantsInForce(accountId: string, today: string): Promise<HeldRow[]> {
    const text = `select role, unit_id as "unitId", valid_from as "validFrom", valid_to as "validTo"
      from organization.grants_in_force($1, $2)`
    return this.rows({ name: 'session_grants', text, values: [accountId, today] })
  }

  /** What the account still has to show or to do before it may do anything else. */
  async standingOf(accountId: string): Promise<AccountStanding> {
    const text = 'select enrolled, password_due as "passwordDue" from organization.account_standing($1)'
    const found = await this.row<AccountStanding>({
      name: 'session_account_standing',
      text,
      values: [accountId],
    })
    return found ?? { enrolled: false, passwordDue: false }
  }

  async open({ id, accountId, secretHash, expiresAt, addressHint, passedAt }: NewSession): Promise<void> {
    await this.em.execute('select organization.open_session(?, ?, ?, ?, ?, ?)', [
      id,
      accountId,
      secretHash,
      expiresAt,
      addressHint,
      passedAt,
    ])
  }

  /** Ends one session of the account; answers when it would have ended, nothing when it is not live. */
  async end(id: string, accountId: string): Promise<EndedSession | undefined> {
    type Ended = Record<'expires_at', Date | string> &
      Record<'proved_at' | 'second_factor_at', Date | string | null>
    const [row] = await this.em.execute<Ended[]>(
      `update organization.session set ended_at = clock_timestamp()
       where id = ? and account_id = ? and ended_at is null returning expires_at, proved_at, second_factor_at`,
      [id, accountId],
    )
    const momentOf = (told: Date | string | null) => (told === null ? null : new Date(told))
    return (
      row && {
        expiresAt: new Date(row.expires_at),
        provedAt: momentOf(row.proved_at),
        passedAt: momentOf(row.second_factor_at),
      }
    )
  }

  /** The session goes on for one that ended: who it is was proved then, and not anew. */
  async provedThen(secretHash: string, at: Date | null): Promise<void> {
    await this.em.execute('update organization.session set proved_at = ? where secret_hash = ?', [
      at,
      secretHash,
    ])
  }

  /** The password was shown again. */
  async prove(id: string, accountId: string): Promise<void> {
    await this.em.execute(
      'update organization.session set proved_at = clock_timestamp() where id = ? and account_id = ? and ended_at is null',
      [id, accountId],
    )
  }

  /** Whether it was proved within the last minutes who it is. */
  async isFresh(id: string, accountId: string): Promise<boolean> {
    const rows = await this.em.execute<object[]>(
      `select 1 from organization.session where id = ? and account_id = ? and ended_at is null
         and proved_at > clock_timestamp() - interval '${FRESH_MINUTES} minutes'`,
      [id, accountId],
    )
    return rows.length > 0
  }

  /** No session of the account counts as having passed the second factor any more. */
  async lower(accountId: string): Promise<void> {
    await this.em.execute(
      'update organization.session set second_factor_at = null where account_id = ? and ended_at is null',
      [accountId],
    )
  }

  /** Ends every session of the account but one; answers how many. */
  async endAll(accountId: string, except: string | null): Promise<number> {
    const rows = await this.em.execute(
      `update organization.session set ended_at = clock_timestamp()
       where account_id = ? and ended_at is null and id is distinct from ?::uuid returning id`,
      [accountId, except],
    )
    return rows.length
  }
}
