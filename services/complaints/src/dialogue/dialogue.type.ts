import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { DialogueKind } from './dialogue.ts'

export const DialogueKindEnum = enumOf<DialogueKind>('DialogueKind', 'What a dialogue is about.', {
  LEADERS: 'Đối thoại của lãnh đạo.',
  LAND_CLEARANCE: 'Đối thoại về giải phóng mặt bằng.',
  PROJECT_ROLLOUT: 'Đối thoại trong triển khai các dự án.',
  GRIEVANCE: 'Đối thoại giải quyết vướng mắc, khiếu nại, kiến nghị.',
})

export const DialogueOrderEnum = enumOf('DialogueOrder', 'In which order dialogues are listed.', {
  NEWEST: 'By the day they were held, the newest first.',
  OLDEST: 'By the day they were held, the oldest first.',
})

/** A dialogue that was held. */
@ObjectType('Dialogue', {
  description: 'A dialogue that a unit held with people; nobody attending is a fact, with its reason.',
})
export class DialogueType extends VersionedNode {
  @Field(() => DialogueKindEnum, { description: 'What it is about.' })
  kind!: DialogueKind

  @Field(() => DateScalar, { description: 'The day it was held.' })
  heldOn!: string

  @Field(() => String, { description: 'Its subject, naming nobody.' })
  subject!: string

  @Field(() => String, { description: 'Who chaired it, by office.' })
  chair!: string

  @Field(() => Int, { description: 'How many were invited, in people.' })
  invited!: number

  @Field(() => Int, { description: 'How many attended, in people; 0 is a fact with its reason.' })
  attended!: number

  @Field(() => String, { nullable: true, description: 'Why nobody attended; null where somebody did.' })
  absence!: string | null

  @Field(() => String, { nullable: true, description: 'What was asked.' })
  questions!: string | null

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answers!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** Pages of dialogues. */
export const DialogueConnection = connectionType(DialogueType, 'Dialogue')
