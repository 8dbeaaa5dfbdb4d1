import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { SessionKind } from './session.ts'
import { SessionKindEnum, SessionOrderEnum, SessionStateEnum, SubjectKindEnum } from './session.type.ts'
import type { SessionState } from './session-lifecycle.ts'
import type { SubjectKind, SubjectTold } from './subject.ts'

/** Which sessions. */
@ArgsType()
export class SessionsArgs extends scopedArgs(SessionOrderEnum, 'LATEST') {
  @Field(() => SessionStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: SessionState | null

  @Field(() => ID, { nullable: true, description: 'Only those of this programme.' })
  programme?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those whose day is this one or later.' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those whose day comes before this one.' })
  before?: string | null
}

/** A subject as it is told. */
@InputType({ description: 'What a session supervises; none is invented.' })
export class SubjectInput {
  @Field(() => SubjectKindEnum, { description: 'What is supervised.' })
  kind!: SubjectKind

  @Field(() => ID, { nullable: true, description: 'Of one unit: which.' })
  unit?: string | null

  @Field(() => ID, { nullable: true, description: 'Of one body of the directory, such as a bank: which.' })
  body?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is called, at most 300 characters; of a body it follows from the directory.',
  })
  name?: string | null

  @Field(() => Int, { defaultValue: 1, description: 'How many; 1 of one unit or body.' })
  counted!: number

  @Field(() => Int, { nullable: true, description: 'Of a document set: of how many units.' })
  ofUnits?: number | null
}

/** The subject that was told. */
export const toldOf = ({ kind, unit, body, name, counted, ofUnits }: SubjectInput): SubjectTold => ({
  kind,
  subjectUnitId: unit ?? null,
  subjectBodyId: body ?? null,
  name: name ?? '',
  counted,
  ofUnits: ofUnits ?? null,
})

/** What is planned. */
@InputType({ description: 'A session that is planned, of which programme, with whom.' })
export class PlanSessionInput {
  @Field(() => ID, { description: 'The programme it belongs to.' })
  programme!: string

  @Field(() => ID, { nullable: true, description: 'The theme it belongs to, if any.' })
  theme?: string | null

  @Field(() => SessionKindEnum, { description: 'How it is held.' })
  kind!: SessionKind

  @Field(() => String, { description: 'What it is about, at most 300 characters.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day it is planned for.' })
  plannedOn!: string

  @Field(() => [SubjectInput], { description: 'What it supervises.' })
  subjects!: SubjectInput[]
}

/** That a session was held. */
@InputType({ description: 'When a session was held, and its minutes.' })
export class HoldSessionInput {
  @Field(() => DateScalar, { description: 'The day; not after today.' })
  heldOn!: string

  @Field(() => String, { description: 'The minutes by their symbol or place, at most 300 characters.' })
  minutes!: string
}

/** Which session was held. */
@ArgsType()
export class HoldSessionArgs extends VersionedArgs {
  @Field(() => HoldSessionInput, { description: 'When, and its minutes.' })
  input!: HoldSessionInput
}

/** Why a session is cancelled. */
@InputType({ description: 'Why a session is not held.' })
export class CancelSessionInput {
  @Field(() => String, { description: 'At most 300 characters.' })
  reason!: string
}

/** Which session is cancelled. */
@ArgsType()
export class CancelSessionArgs extends VersionedArgs {
  @Field(() => CancelSessionInput, { description: 'Why.' })
  input!: CancelSessionInput
}
