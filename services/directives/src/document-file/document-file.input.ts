import { ArgsType, Field, ID, Int } from 'type-graphql'

/** A file that is to come. */
@ArgsType()
export class BeginDocumentFileArgs {
  @Field(() => ID, { description: 'The document it belongs to.' })
  document!: string

  @Field(() => String, {
    description: 'Its name, at most 200 characters, without any of / \\ : * ? " < > |.',
  })
  name!: string

  @Field(() => Int, { description: 'Its size, at most 10 MB, in bytes.' })
  bytes!: number

  @Field(() => String, { description: 'Same key and input, same answer.' })
  idempotencyKey!: string
}
