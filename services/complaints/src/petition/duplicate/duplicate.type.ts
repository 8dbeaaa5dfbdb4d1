import { enumOf } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { LikenessReason } from './duplicate.ts'

export const LikenessReasonEnum = enumOf<LikenessReason>(
  'LikenessReason',
  'Why two petitions may be the same.',
  {
    SAME_IDENTITY: 'The same number of an identity card.',
    SAME_PHONE: 'The same telephone number.',
    SAME_NAME: 'The name of the sender reads alike.',
    SAME_ADDRESS: 'The address reads alike.',
    SAME_SUBJECT: 'The summaries read alike.',
  },
)

/** A petition that may be the same. */
@ObjectType('PetitionDuplicate', { description: 'A petition that may be the same, and why.' })
export class DuplicateType {
  @Field(() => [LikenessReasonEnum], { description: 'Why, the strongest reason first.' })
  reasons!: LikenessReason[]
}
