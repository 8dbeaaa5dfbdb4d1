import { DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { RedactedCopyState, RedactedCopyStep } from './redacted-copy-lifecycle.ts'

export const RedactedCopyStateEnum = enumOf<RedactedCopyState>(
  'RedactedCopyState',
  'Where a redacted copy stands.',
  {
    PROPOSED: 'Đã lập, chờ người thứ hai duyệt.',
    RELEASED: 'Đã duyệt: whoever works on the denunciation reads it.',
    GIVEN_BACK: 'Trả lại người lập, with the reason.',
    WITHDRAWN: 'Đã thu hồi: it told too much, and nothing of its words is kept.',
  },
)

export const RedactedCopyStepEnum = enumOf<RedactedCopyStep>(
  'RedactedCopyStep',
  'What is decided about a redacted copy.',
  {
    release: 'Duyệt, by a second person.',
    give_back: 'Trả lại, by a second person: why.',
    withdraw: 'Thu hồi: why.',
  },
)

/** A redacted copy of a denunciation. */
@ObjectType('RedactedCopy', {
  description:
    'What is left of a denunciation when name, address, handwriting and whatever else tells of the denouncer is taken out (Luật Tố cáo 25/2018/QH14, Điều 56): made by one person who was given sight, released by a second, read by who works on the denunciation.',
})
export class RedactedCopyType extends VersionedNode {
  @Field(() => String, { description: 'What it is a copy of, naming nobody.' })
  title!: string

  @Field(() => RedactedCopyStateEnum, { description: 'Where it stands.' })
  state!: RedactedCopyState

  @Field(() => String, { description: 'Who made it, by the name of the account.' })
  madeByName!: string

  @Field(() => DateTimeScalar, { description: 'When, by the wall.' })
  madeAt!: string

  @Field(() => String, { nullable: true, description: 'Who decided last; null: nobody yet.' })
  decidedByName!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null: not yet.' })
  decidedAt!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was given back or withdrawn.' })
  note!: string | null
}
