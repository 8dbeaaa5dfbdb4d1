import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { __Noun__OrderEnum, __Noun__StateEnum } from './__noun__.type.ts'
import type { __Noun__State } from './__noun__-lifecycle.ts'

/** Which of them. */
@ArgsType()
export class __Nouns__Args extends scopedArgs(__Noun__OrderEnum, 'NEWEST') {
  @Field(() => __Noun__StateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: __Noun__State | null
}

/** What is opened. */
@InputType({ description: 'What is opened, where and when.' })
export class Open__Noun__Input {
  @Field(() => ID, { description: 'The unit it is of.' })
  unit!: string

  @Field(() => String, { description: 'What it is called; at most 200 characters.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day it is opened; not after today.' })
  openedOn!: string
}
