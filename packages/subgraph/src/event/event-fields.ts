import { Args, type ClassType, Ctx, Directive, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../request/context.ts'
import { DomainEventType, EventsArgs } from './event.type.ts'
import { eventHead, listEvents } from './event-list.ts'

/** What a service adds to its lists of resolvers and types, so that the gateway can tell of its events. */
export interface EventFields {
  resolver: ClassType
  types: readonly ClassType[]
}

/** The fields `<domain>Events` and `<domain>EventHead` of a service, from its outbox. */
export function eventFields(schema: string): EventFields {
  @Resolver()
  class EventResolver {
    @Directive('@inaccessible')
    @Query(() => [DomainEventType], {
      name: `${schema}Events`,
      nullable: true,
      description: 'Events after a position that the actor may see, in order; for event streams only.',
    })
    events(@Args(() => EventsArgs) { after, first }: EventsArgs, @Ctx() request: RequestContext) {
      return listEvents(request, schema, after, first)
    }

    @Directive('@inaccessible')
    @Query(() => String, {
      name: `${schema}EventHead`,
      nullable: true,
      description: 'The position of the last event; for the gateway only.',
    })
    head(@Ctx() request: RequestContext) {
      return eventHead(request, schema)
    }
  }
  return { resolver: EventResolver, types: [DomainEventType] }
}
