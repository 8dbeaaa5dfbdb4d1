import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ApiClientOrderEnum } from './api-client.type.ts'

/** What a new client is given. */
@InputType({ description: 'A program: where, what it may do, which fields, and for how long.' })
export class CreateApiClientInput {
  @Field(() => ID, { description: 'The unit whose subtree it reads.' })
  unit!: string

  @Field(() => String, { description: 'A name people know it by, at most 120 characters.' })
  name!: string

  @Field(() => [String], { description: 'Reading actions such as `report.read`, and `graph.explore`.' })
  actions!: string[]

  @Field(() => [String], {
    nullable: true,
    description: '`Type.field` or `Type.*`, at most 200; null: every field that the actions allow.',
  })
  fields?: string[] | null

  @Field(() => Int, { nullable: true, description: 'Days until it expires, 1 to 1,096; null: no end.' })
  lifetimeDays?: number | null
}

/** How a key is renewed. */
@ArgsType()
export class RotateApiKeyArgs extends VersionedArgs {
  @Field(() => Int, { description: 'Hours for which the older key goes on, 0 to 720.' })
  olderEndsAfterHours!: number
}

/** Which key is revoked. */
@ArgsType()
export class RevokeApiKeyArgs extends VersionedArgs {
  @Field(() => ID, { description: 'The key that is ended.' })
  keyId!: string
}

/** Which clients are listed. */
@ArgsType()
export class ApiClientsArgs extends sortedArgs(ApiClientOrderEnum, 'NAME') {
  @Field(() => ID, { nullable: true, description: 'Only clients of this unit and below.' })
  within?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that work, or only those that have ended.',
  })
  live?: boolean | null
}
