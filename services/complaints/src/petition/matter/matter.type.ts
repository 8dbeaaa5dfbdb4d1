import { enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'

export const MatterOrderEnum = enumOf('MatterOrder', 'In which order matters are listed.', {
  NEWEST: 'The last opened first.',
  OLDEST: 'The first opened first.',
  TITLE: 'By title.',
})

/** A thread. */
@ObjectType('Matter', {
  description:
    'The thread that ties petitions and visits about one thing together (vụ việc); it names nobody.',
})
export class MatterType extends VersionedNode {
  @Field(() => String, { description: 'What it is about, naming nobody.' })
  title!: string
}

export const MatterConnection = connectionType(MatterType, 'Matter')
