import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId } from 'uuid'
import type { NotificationRepository, NotificationRow } from './notification.repository.ts'

/** Shows people what they were told, and keeps what they have read. */
export class NotificationService {
  readonly list: NotificationRepository['list']

  constructor(
    private readonly notifications: NotificationRepository,
    private readonly request: RequestContext,
  ) {
    this.list = notifications.list
  }

  unread(): Promise<number> {
    return this.notifications.unread()
  }

  /** One of their own. Refuses with `FORBIDDEN_OR_MISSING`. */
  async read(id: string): Promise<NotificationRow> {
    const notification = isId(id) ? await this.notifications.load(id) : null
    if (!notification) throw forbiddenOrMissing()
    notification.read(this.request.clock.now())
    return this.notifications.rowOf(notification)
  }

  /** All of their own; answers how many had not been read. */
  readAll(): Promise<number> {
    return this.notifications.readAll(this.request.clock.now())
  }
}
