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

/** What was left aside. */
@ObjectType('DraftMarks', {
  description:
    'What of a file was left aside, or was read in a way that whoever checks it has to know; counts.',
})
export class DraftMarksType {
  @Field(() => Int, { description: 'Tracked insertions: their text was read as if they were accepted.' })
  insertions!: number

  @Field(() => Int, { description: 'Tracked deletions and places that text was moved from: left out.' })
  deletions!: number

  @Field(() => Int, { description: 'Comments: left out.' })
  comments!: number

  @Field(() => Int, { description: 'Runs that are hidden on screen: their text was read.' })
  hidden!: number

  @Field(() => Int, { description: 'Pictures: no number in them was read.' })
  pictures!: number

  @Field(() => Int, { description: 'Embedded objects and files: none was opened.' })
  embedded!: number

  @Field(() => Int, { description: 'Pieces that another file would give: none was fetched.' })
  linked!: number
}

/** The text of a file. */
@ObjectType('DraftText', { description: 'The text of a draft that came as a file; nothing of it is kept.' })
export class DraftTextType {
  @Field(() => [String], {
    description: 'A paragraph a line; notes stand at the end with their numbers in brackets.',
  })
  lines!: string[]

  @Field(() => Int, { description: 'Pages as they were when it was last saved; at least 1.' })
  pages!: number

  @Field(() => DraftMarksType, { description: 'What was left aside.' })
  marks!: DraftMarksType
}
