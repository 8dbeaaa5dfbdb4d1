import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
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
    this.#requirePerson()
    const notification = isId(id) ? await this.notifications.load(id) : null
    if (!notification) throw forbiddenOrMissing()
    notification.read(this.request.clock.now())
    return this.notifications.rowOf(notification)
  }

  /** All of their own; answers how many had not been read. Refuses with `FORBIDDEN_OR_MISSING`. */
  async readAll(): Promise<number> {
    this.#requirePerson()
    return this.notifications.readAll(this.request.clock.now())
  }

  lookedOn(): Promise<string | null> {
    return this.notifications.lookedOn()
  }

  /** They have seen what came so far; answers the day. Refuses with `FORBIDDEN_OR_MISSING`. */
  async look(): Promise<string> {
    this.#requirePerson()
    const { subject, today } = this.request
    if (!(await this.notifications.look(subject, today))) throw forbiddenOrMissing()
    return today
  }

  /** Programs and services are told nothing here: they listen to events. */
  #requirePerson(): void {
    if (this.request.actor.kind !== 'person') throw forbiddenOrMissing()
  }
}
