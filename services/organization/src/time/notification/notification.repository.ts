import { Repository, type Row, sql } from '@province/subgraph/read'
import { NotificationMapping } from './notification.mapping.ts'

/** A notification as it is shown. */
export type NotificationRow = Row<NotificationRepository>

/** Beyond this many nobody counts what they have not read. */
const MOST_COUNTED = 1_000

/** What the person who asks was told: row-level security shows nobody else's. */
export class NotificationRepository extends Repository.of(NotificationMapping, {
  hidden: ['accountId', 'action', 'needs'],
}) {
  readonly list = this.listed({
    name: 'notification_list',
    where: ({ unread }: { unread: boolean }) => [unread && sql`t.read_at is null`],
    order: ['-day', '-id'],
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
}
