import { ArgsType, Field, ID, Int } from 'type-graphql'

/** Which thing is changed, as it was seen, and under which key. */
@ArgsType()
export class VersionedArgs {
  @Field(() => ID, { description: 'The thing that is changed.' })
  id!: string

  @Field(() => Int, { description: 'The version that was seen; another one refuses with `STALE_VERSION`.' })
  expectedVersion!: number

  @Field(() => String, { description: 'Same key and input, same answer.' })
  idempotencyKey!: string
}
