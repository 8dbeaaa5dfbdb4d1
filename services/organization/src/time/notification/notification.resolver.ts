import { DateScalar, refuses } from '@province/subgraph/graph'
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../register/index.ts'
import { NotificationsArgs } from './notification.input.ts'
import { NotificationConnection, NotificationType } from './notification.type.ts'

const KEY = 'The same key and input give the same answer.'

/** What people were told. */
@Resolver(() => NotificationType)
export class NotificationResolver {
  @Query(() => NotificationConnection.Connection, {
    nullable: true,
    description: `What the person who asks was told. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  notifications(
    @Args(() => NotificationsArgs) { filter, ...page }: NotificationsArgs,
    @Ctx() { notifications }: Context,
  ) {
    const { unread = false, sinceLook = false, waiting = null } = filter ?? {}
    return notifications.list({ unread, sinceLook, waiting, ...page })
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many notifications the person who asks has not read yet, in notifications, up to 1,000.',
  })
  unreadNotifications(@Ctx() { notifications }: Context) {
    return notifications.unread()
  }

  @Query(() => DateScalar, {
    nullable: true,
    description: 'The day on which the person who asks last said that they have seen what came; null: never.',
  })
  lastLook(@Ctx() { notifications }: Context) {
    return notifications.lookedOn()
  }

  @Mutation(() => DateScalar, {
    description: `Notes that the person has seen what came so far: what comes later is new. Answers the day. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  noteLook(
    @Arg('idempotencyKey', () => String, { description: KEY }) _key: string,
    @Ctx() { notifications }: Context,
  ) {
    return notifications.look()
  }

  @Mutation(() => NotificationType, {
    description: `Notes that the person has read one of their own. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  readNotification(
    @Arg('id', () => ID, { description: 'The notification.' }) id: string,
    @Arg('idempotencyKey', () => String, { description: KEY }) _key: string,
    @Ctx() { notifications }: Context,
  ) {
    return notifications.read(id)
  }

  @Mutation(() => Int, {
    description: `Notes that the person has read all of their own; answers how many were not read before. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  readNotifications(
    @Arg('idempotencyKey', () => String, { description: KEY }) _key: string,
    @Ctx() { notifications }: Context,
  ) {
    return notifications.readAll()
  }
}

export const notificationResolvers = [
  NotificationResolver,
  unitField(NotificationType, 'unit', 'unitId', 'The unit that must be in time.'),
]
