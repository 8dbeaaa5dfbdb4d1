import { enumOf } from '@province/subgraph/graph'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { RelationKind } from './relation.ts'

export const RelationKindEnum = enumOf<RelationKind>(
  'DocumentRelationKind',
  'What one document does with another.',
  {
    IMPLEMENTS: 'Triển khai: it puts the other into effect.',
    AMENDS: 'Sửa đổi: it changes the other.',
    REPLACES: 'Thay thế: it stands for the other from now on; no circle of these is possible.',
    REPEALS: 'Bãi bỏ: it ends the other.',
    CITES: 'Viện dẫn: it rests on the other.',
  },
)

/** What one document does with another. */
@ObjectType('DocumentRelation', { description: 'What one registered document does with another.' })
export class RelationType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => RelationKindEnum, { description: 'What it does.' })
  kind!: RelationKind
}

/** What is said of two documents. */
@InputType({ description: 'What one registered document does with another.' })
export class RelateDocumentsInput {
  @Field(() => ID, { description: 'The document that does it.' })
  from!: string

  @Field(() => ID, { description: 'The document it is done to.' })
  to!: string

  @Field(() => RelationKindEnum, { description: 'What it does.' })
  kind!: RelationKind
}
