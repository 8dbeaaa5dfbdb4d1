import { DateScalar } from '@province/subgraph/graph'
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'

/** What a client did in one operation on one day. */
@ObjectType('ClientUsage', { description: 'What an API client did in one operation on one day of the wall.' })
export class ClientUsageType {
  @Field(() => DateScalar, { description: 'The day, of the wall.' })
  day!: string

  @Field(() => String, {
    description: 'The name of the operation and how its document’s hash begins; `other` beyond 200 a day.',
  })
  operation!: string

  @Field(() => Int, { description: 'Requests answered or refused.' })
  requests!: number

  @Field(() => Int, { description: 'Requests with an error in their answer.' })
  errors!: number

  @Field(() => Float, { description: 'Cost known before execution, added up.' })
  cost!: number

  @Field(() => Float, { description: 'Time from request to answer, added up, in milliseconds.' })
  milliseconds!: number
}

/** Counts that the gateway brings. */
@Directive('@inaccessible')
@InputType({
  description: 'Counts of one client, day and operation; between the gateway and organization only.',
})
export class ClientUsageInput {
  @Field(() => ID, { description: 'The id of the client.' })
  client!: string

  @Field(() => DateScalar, { description: 'The day, of the wall.' })
  day!: string

  @Field(() => String, { description: 'The name of the operation with the beginning of its hash.' })
  operation!: string

  @Field(() => Int, { description: 'Requests answered or refused.' })
  requests!: number

  @Field(() => Int, { description: 'Requests with an error in their answer.' })
  errors!: number

  @Field(() => Int, { description: 'Cost known before execution, added up.' })
  cost!: number

  @Field(() => Int, { description: 'Time from request to answer, added up.' })
  milliseconds!: number
}
