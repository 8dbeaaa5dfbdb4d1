import { LockMode } from '@mikro-orm/postgresql'
import { Repository, type Row } from '@province/subgraph/read'
import { PasskeyMapping } from './passkey.mapping.ts'
import { Passkey } from './passkey.ts'

/** A passkey as its owner sees it. */
export type PasskeyRow = Row<PasskeyRepository>

/** Passkeys, each seen by its owner alone; and the question that a session was last asked. */
export class PasskeyRepository extends Repository.of(PasskeyMapping, {
  hidden: ['credentialId', 'publicKey', 'counter', 'removedAt'],
}) {
  readonly ofAccount = this.many('accountId', {
    name: 'passkey_of_account',
    where: 't.removed_at is null',
    order: ['createdAt', 'id'],
  })

  /** All of one's own; no other request uses one meanwhile. */
  allOf(accountId: string): Promise<Passkey[]> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE } as const
    return this.em.find(Passkey, { accountId, removedAt: null }, options)
  }

  /** What the session is asked, for five minutes; what it was asked before counts no more. */
  async ask(sessionId: string, challenge: string): Promise<void> {
    await this.em.execute(
      `update organization.session set passkey_challenge = ?,
         passkey_challenge_until = clock_timestamp() + interval '5 minutes' where id = ? and ended_at is null`,
      [challenge, sessionId],
    )
  }

  /** What the session was asked: told once, unless the answer to it is refused and what was done is undone. */
  async asked(sessionId: string): Promise<string | undefined> {
    const [row] = await this.em.execute<{ challenge: string }[]>(
      `with asked as (select id, passkey_challenge as challenge, passkey_challenge_until > clock_timestamp() as live
         from organization.session where id = ? and ended_at is null for update)
       update organization.session s set passkey_challenge = null, passkey_challenge_until = null
       from asked where s.id = asked.id and asked.live returning asked.challenge`,
      [sessionId],
    )
    return row?.challenge
  }
}
