import { Secret } from '@province/subgraph/audit'
import { VersionedNode } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'

/** What the graph tells of a file. */
@ObjectType({ description: 'A file of a record.' })
export abstract class NamedFileType extends VersionedNode {
  @Field(() => String, { description: 'Its name, as it was sent.' })
  name!: string

  @Field(() => Int, { description: 'First, second … of what it belongs to.' })
  place!: number

  @Field(() => String, {
    nullable: true,
    description: 'What it is by its bytes: `application/pdf`, `image/jpeg`, `image/png`.',
  })
  mediaType!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether words can be found in the original; false: pages were only scanned; null: not looked at yet.',
  })
  hasText!: boolean | null

  @Field(() => Int, { description: 'The size of the original, in bytes.' })
  bytes!: number

  @Field(() => Int, { description: 'How much of it has come, in bytes.' })
  savedBytes!: number

  @Field(() => Int, { description: 'How many parts have come: also the number of the next one.' })
  parts!: number

  @Field(() => Int, { nullable: true, description: 'The size of the copy that is shown, in bytes.' })
  copyBytes!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many parts the copy has; ask for each by its number.',
  })
  copyParts!: number | null

  @Field(() => String, { nullable: true, description: 'The SHA-256 of the original, in hex.' })
  sha256!: string | null
}

/** One part of a file. */
@ArgsType()
export class AppendToFileArgs extends VersionedArgs {
  @Field(() => Int, { description: 'Its number, from 0 on, in order.' })
  part!: number

  @Secret()
  @Field(() => String, { description: 'At most 512 KiB, as base64.' })
  content!: string
}

/** A file that is whole. */
@ArgsType()
export class FinishFileArgs extends VersionedArgs {
  @Field(() => String, { description: 'The SHA-256 of the whole, in hex.' })
  sha256!: string
}

/** A part of a copy. */
@ArgsType()
export class FilePartArgs {
  @Field(() => ID, { description: 'The file.' })
  file!: string

  @Field(() => Int, { description: 'Its number, from 0 on.' })
  part!: number
}
