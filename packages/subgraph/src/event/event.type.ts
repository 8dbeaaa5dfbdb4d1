import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graph/date-time.scalar.ts'

/** Something that happened, by ids alone. */
@Directive('@shareable')
@Directive('@inaccessible')
@ObjectType('DomainEvent', {
  description: 'Something that happened, by ids alone; between subgraphs and the gateway.',
})
export class DomainEventType {
  @Field(() => String, { description: 'Where it stands in its outbox: give it as `after` to go on.' })
  position!: string

  @Field(() => String, { description: 'Past tense, prefixed with the noun: `exemption.granted`.' })
  name!: string

  @Field(() => ID, { description: 'What it happened to.' })
  aggregateId!: string

  @Field(() => ID, { description: 'The unit it belongs to.' })
  unitId!: string

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  at!: string
}

/** From where on, and how many at most. */
@ArgsType()
export class EventsArgs {
  @Field(() => String, { description: 'A position; `0.0` is the beginning.' })
  after!: string

  @Field(() => Int, { defaultValue: 100, description: 'At most this many, 1 to 100.' })
  first!: number
}
