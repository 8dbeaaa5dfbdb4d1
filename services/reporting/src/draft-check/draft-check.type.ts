import { enumOf } from '@province/subgraph/graph'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { DraftFault } from './draft-finding.ts'

export const DraftFaultEnum = enumOf<DraftFault>('DraftFault', 'What is wrong with a number of a draft.', {
  FIGURE_DIFFERS: 'It reads like a figure of the report, and says another number.',
  SUM_DIFFERS: 'Its parts in parentheses add up to another number.',
})

/** A number of a draft. */
@ObjectType('DraftFinding', {
  description: 'A number of a draft that is not what it should be, with its place.',
})
export class DraftFindingType {
  @Field(() => DraftFaultEnum, { description: 'What is wrong.' })
  kind!: DraftFault

  @Field(() => Int, { description: 'The line of the draft, from 1.' })
  line!: number

  @Field(() => String, { description: 'The words about it, as the draft has them.' })
  clause!: string

  @Field(() => Float, { description: 'What the draft says.' })
  said!: number

  @Field(() => Float, { description: 'What the report states, or what the parts add up to.' })
  expected!: number

  @Field(() => String, { nullable: true, description: 'The key of the figure that it was taken for.' })
  figureKey!: string | null

  @Field(() => String, { nullable: true, description: 'What that figure counts, in Vietnamese.' })
  label!: string | null
}
