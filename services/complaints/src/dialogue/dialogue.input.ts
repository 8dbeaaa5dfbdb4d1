import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { DialogueKind } from './dialogue.ts'
import { DialogueKindEnum, DialogueOrderEnum } from './dialogue.type.ts'

/** Which dialogues. */
@ArgsType()
export class DialoguesArgs extends scopedArgs(DialogueOrderEnum, 'NEWEST') {
  @Field(() => DialogueKindEnum, { nullable: true, description: 'Only those about this.' })
  kind?: DialogueKind | null

  @Field(() => Boolean, { nullable: true, description: 'true: only those that nobody attended.' })
  unattended?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those held on this day or later.' })
  heldFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those held before this day.' })
  heldTo?: string | null
}

/** A dialogue that was held. */
@InputType({ description: 'A dialogue that was held.' })
export class RecordDialogueInput {
  @Field(() => ID, { description: 'The unit that held it.' })
  unit!: string

  @Field(() => DialogueKindEnum, { description: 'What it was about.' })
  kind!: DialogueKind

  @Field(() => DateScalar, { description: 'The day it was held; not after today.' })
  heldOn!: string

  @Field(() => String, { description: 'Its subject, naming nobody; at most 300 characters.' })
  subject!: string

  @Field(() => String, { description: 'Who chaired it, by office; at most 200 characters.' })
  chair!: string

  @Field(() => Int, { description: 'How many were invited, in people.' })
  invited!: number

  @Field(() => Int, { description: 'How many attended, in people; of 0 the reason is asked.' })
  attended!: number

  @Field(() => String, { nullable: true, description: 'Why nobody attended; at most 500 characters.' })
  absence?: string | null

  @Field(() => String, { nullable: true, description: 'What was asked; at most 4,000 characters.' })
  questions?: string | null

  @Field(() => String, { nullable: true, description: 'What was answered; at most 4,000 characters.' })
  answers?: string | null

  @Field(() => ID, { nullable: true, description: 'The case of the unit that it was about, if any.' })
  case?: string | null
}
