import type { FileState } from '@province/shown-copy'
import { enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'

export const PetitionFileStateEnum = enumOf<FileState>('PetitionFileState', 'Where a file stands.', {
  UPLOADING: 'Its parts are coming.',
  KEPT: 'It is whole, and known for what it is.',
  ABANDONED: 'It never became whole; what came stays sealed.',
})

/** A file of a petition. */
@ObjectType('PetitionFile', {
  description:
    'A file that came with a petition. It has a number and no name; its original stays in the vault, a copy without metadata is shown to who may read the petition.',
})
export class PetitionFileType extends VersionedNode {
  @Field(() => Int, { description: 'First, second … of its petition.' })
  place!: number

  @Field(() => PetitionFileStateEnum, { description: 'Where it stands.' })
  state!: FileState

  @Field(() => String, {
    nullable: true,
    description: 'What it is by its bytes: `application/pdf`, `image/jpeg`, `image/png`.',
  })
  mediaType!: string | null

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
