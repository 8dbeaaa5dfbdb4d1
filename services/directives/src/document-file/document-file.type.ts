import type { FileState } from '@province/shown-copy'
import { enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'

export const DocumentFileStateEnum = enumOf<FileState>('DocumentFileState', 'Where a file stands.', {
  UPLOADING: 'Its parts are coming.',
  KEPT: 'It is whole, and known for what it is.',
  ABANDONED: 'It never became whole.',
})

/** A file of a registered document. */
@ObjectType('DocumentFile', {
  description:
    'A file of a registered document. Its original is kept as proof; a copy drawn anew is shown to who sees the document.',
})
export class DocumentFileType extends VersionedNode {
  @Field(() => String, { description: 'Its name, as it was sent.' })
  name!: string

  @Field(() => Int, { description: 'First, second … of its document.' })
  place!: number

  @Field(() => DocumentFileStateEnum, { description: 'Where it stands.' })
  state!: FileState

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
