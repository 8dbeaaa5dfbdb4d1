import { DateTimeScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'

/** A program of an integrator. */
@ObjectType('ApiClient', { description: 'A program that reads the graph with keys of its own.' })
export class ApiClientType {
  @Field(() => ID, { description: 'Also the `client_id` of OAuth2 client credentials.' })
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => [String], { description: 'What it may do on its unit and everything below.' })
  actions!: string[]

  @Field(() => [String], {
    nullable: true,
    description: 'The fields it may ask for, as `Type.field` or `Type.*`; null: all that its actions allow.',
  })
  fields!: string[] | null

  @Field(() => DateTimeScalar)
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops by itself; null: never.' })
  expiresAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by hand, for good.' })
  disabledAt!: string | null

  @Field(() => Boolean, { description: 'Neither disabled nor expired.' })
  live!: boolean

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}

/** A key without its secret. */
@ObjectType('ApiKey', { description: 'A key of an API client; the key itself is shown once and never kept.' })
export class ApiKeyType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'How the key begins, to know it by.' })
  prefix!: string

  @Field(() => DateTimeScalar)
  createdAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends by itself; null: with its client.',
  })
  endsAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last use, to the minute; null: never used.' })
  lastUsedAt!: string | null

  @Field(() => Boolean, { description: 'Neither revoked nor ended.' })
  live!: boolean
}

/** A key that was just made. */
@ObjectType('NewApiKey', { description: 'An API client and the key that was just made for it.' })
export class NewApiKeyType {
  @Field(() => ApiClientType)
  client!: ApiClientType

  @Field(() => ID)
  keyId!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The key, shown once: null when the same `idempotencyKey` is sent again. Whoever missed it revokes `keyId` and makes another.',
  })
  key!: string | null
}

export const ApiClientConnection = connectionType(ApiClientType, 'ApiClient')
