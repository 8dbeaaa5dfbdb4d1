import { NamedFileType } from '@province/record-files'
import type { FileState } from '@province/shown-copy'
import { enumOf } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

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
export class DocumentFileType extends NamedFileType {
  @Field(() => DocumentFileStateEnum, { description: 'Where it stands.' })
  state!: FileState
}
