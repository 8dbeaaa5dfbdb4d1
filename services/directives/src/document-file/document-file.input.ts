import { Secret } from '@province/subgraph/audit'
import { VersionedArgs } from '@province/subgraph/request'
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

/** One part of a file. */
@ArgsType()
export class AppendToDocumentFileArgs extends VersionedArgs {
  @Field(() => Int, { description: 'Its number, from 0 on, in order.' })
  part!: number

  @Secret()
  @Field(() => String, { description: 'At most 512 KiB, as base64.' })
  content!: string
}

/** A file that is whole. */
@ArgsType()
export class FinishDocumentFileArgs extends VersionedArgs {
  @Field(() => String, { description: 'The SHA-256 of the whole, in hex.' })
  sha256!: string
}

/** A part of a copy. */
@ArgsType()
export class DocumentFilePartArgs {
  @Field(() => ID, { description: 'The file.' })
  file!: string

  @Field(() => Int, { description: 'Its number, from 0 on.' })
  part!: number
}
