import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { SessionKind } from './session.ts'
import type { SessionState, SessionStep } from './session-lifecycle.ts'
import type { SubjectKind } from './subject.ts'

export const SessionKindEnum = enumOf<SessionKind>('SupervisionSessionKind', 'How a session is held.', {
  ON_SITE: 'Giám sát trực tiếp: at the place.',
  ON_REPORTS: 'Xem xét báo cáo: on reports.',
  SURVEY: 'Khảo sát: a survey.',
})

export const SessionStateEnum = enumOf<SessionState>(
  'SupervisionSessionState',
  'How far a session has come.',
  {
    PLANNED: 'Planned.',
    HELD: 'Held, with its minutes on record.',
    CANCELLED: 'Not held, with its reason.',
  },
)

export const SessionStepEnum = enumOf<SessionStep>(
  'SupervisionSessionStep',
  'What can be done to a session.',
  {
    hold: 'Record that it was held.',
    cancel: 'Cancel it.',
  },
)

export const SubjectKindEnum = enumOf<SubjectKind>('SessionSubjectKind', 'What is supervised.', {
  BODY: 'Cơ quan, tổ chức trong danh bạ: one body of the directory, such as a bank.',
  UNIT: 'One unit of the register.',
  UNITS_NOT_NAMED: 'Units of which only the number is known.',
  EXTERNAL_ORGANISATIONS: 'Organisations outside the administration, such as banks.',
  DOCUMENT_SET: 'A set of documents of several units.',
})

export const SessionOrderEnum = enumOf('SupervisionSessionOrder', 'In which order sessions are listed.', {
  LATEST: 'By their day, the latest first.',
  EARLIEST: 'By their day, the earliest first.',
})

/** One session of supervision. */
@ObjectType('SupervisionSession', {
  description: 'One session (cuộc) of supervision, with subjects and findings.',
})
export class SessionType extends VersionedNode {
  @Field(() => SessionKindEnum, { description: 'How it is held.' })
  kind!: SessionKind

  @Field(() => String, { description: 'What it is about, in Vietnamese.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day it is planned for.' })
  plannedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it was held.' })
  heldOn!: string | null

  @Field(() => DateScalar, { description: 'Its day in the calendar: held, else planned.' })
  day!: string

  @Field(() => SessionStateEnum, { description: 'How far it has come.' })
  state!: SessionState

  @Field(() => String, { nullable: true, description: 'Its minutes by their symbol or place.' })
  minutes!: string | null

  @Field(() => String, { nullable: true, description: 'Why it is cancelled.' })
  cancelledBecause!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is reported; says so where it is invented.' })
  source!: string | null
}

/** A subject of a session. */
@ObjectType('SessionSubject', {
  description: 'What a session supervises. Several that nobody named are one subject with their number.',
})
export class SubjectType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => SubjectKindEnum, { description: 'What is supervised.' })
  kind!: SubjectKind

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  name!: string

  @Field(() => Int, { description: 'How many units, organisations or documents.' })
  counted!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Of a document set: of how many units the documents are.',
  })
  ofUnits!: number | null
}

export const SessionConnection = connectionType(SessionType, 'SupervisionSession')
