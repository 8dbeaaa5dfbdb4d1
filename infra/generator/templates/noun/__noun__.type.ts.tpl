import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { __Noun__State, __Noun__Step } from './__noun__-lifecycle.ts'

export const __Noun__StateEnum = enumOf<__Noun__State>('__Noun__State', 'Where __a_noun__ stands.', {
  OPEN: 'Something is to be done.',
  CLOSED: 'Nothing is to be done any more.',
})

export const __Noun__StepEnum = enumOf<__Noun__Step>('__Noun__Step', 'What can be done to __a_noun__.', {
  close: 'Nothing is to be done any more.',
})

export const __Noun__OrderEnum = enumOf('__Noun__Order', 'In which order __noun_words__s are listed.', {
  NEWEST: 'By the day they were opened, the newest first.',
  OLDEST: 'By the day they were opened, the oldest first.',
  TITLE: 'By title.',
})

/** What the graph shows. */
@ObjectType('__Noun__', { description: '__A_noun__ of a unit.' })
export class __Noun__Type extends VersionedNode {
  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day it was opened.' })
  openedOn!: string

  @Field(() => __Noun__StateEnum, { description: 'Where it stands.' })
  state!: __Noun__State

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed; null: not yet.' })
  closedOn!: string | null
}

export const __Noun__Connection = connectionType(__Noun__Type, '__Noun__')
