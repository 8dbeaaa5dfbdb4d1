import { Repository, type Row, sql } from '@province/subgraph/read'
import { NIL } from 'uuid'
import { NotificationMapping } from './notification.mapping.ts'

/** A notification as it is shown. */
export type NotificationRow = Row<NotificationRepository>

/** Which of them. */
export interface NotificationsAsked {
  unread: boolean
  sinceLook: boolean
  waiting: boolean | null
}

/** Beyond this many nobody counts what they have not read. */
const MOST_COUNTED = 1_000

/** What the person who asks was told: row-level security shows nobody else's. */
export class NotificationRepository extends Repository.of(NotificationMapping, {
  hidden: ['accountId', 'action', 'needs'],
}) {
  readonly list = this.listed({
    name: 'notification_list',
    where: ({ unread, sinceLook, waiting }: NotificationsAsked) => [
      unread && sql`t.read_at is null`,
      sinceLook && sql`t.id > coalesce((select m.after_id from organization.digest_mark m), ${NIL}::uuid)`,
      waiting !== null && (waiting ? sql`t.address = 'WAITING'` : sql`t.address <> 'WAITING'`),
    ],
    order: ['-day', '-id'],
    sorts: { NEWEST: ['-day', '-id'], OLDEST: ['day', 'id'] },
  })

  async unread(): Promise<number> {
    const text = `select count(*)::int as unread from (
      select 1 from ${this.from} where t.read_at is null limit ${MOST_COUNTED}) counted`
    return (await this.row<{ unread: number }>({ name: 'unread_notifications', text }))?.unread ?? 0
  }

  /** Notes of everything that the person has not read that it is read; answers how much it was. */
  async readAll(at: Date): Promise<number> {
    const read = await this.em.execute<object[]>(
      `update ${this.from} set read_at = ? where t.read_at is null returning t.id`,
      [at],
    )
    return read.length
  }

  /** The day on which the person last looked, if ever. */
  async lookedOn(): Promise<string | null> {
    const text = 'select m.looked_on as "lookedOn" from organization.digest_mark m'
    return (await this.row<{ lookedOn: string }>({ name: 'last_look', text }))?.lookedOn ?? null
  }

  /** From here on only what comes later is new to the person; answers whether that is somebody who has an account. */
  async look(accountId: string, today: string): Promise<boolean> {
    const noted = await this.em.execute<object[]>(
      `insert into organization.digest_mark (account_id, after_id, looked_on)
       select a.id, coalesce((select max(t.id::text)::uuid from ${this.from}), ?), ? from organization.account a where a.id::text = ?
       on conflict (account_id) do update set after_id = excluded.after_id, looked_on = excluded.looked_on
       returning account_id`,
      [NIL, today, accountId],
    )
    return noted.length > 0
  }
}
