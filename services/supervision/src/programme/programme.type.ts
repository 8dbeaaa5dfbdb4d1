import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import { IssuerBodyEnum } from '../follow-up/follow-up.type.ts'
import type { LegalForm } from './programme.ts'
import type { ProgrammeState, ProgrammeStep } from './programme-lifecycle.ts'

export const LegalFormEnum = enumOf<LegalForm>('SupervisionLegalForm', 'By what a body supervises.', {
  LAW_ON_SUPERVISION: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân.',
  REGULATION_217:
    'Quyết định 217-QĐ/TW: supervision and social criticism by the Front and mass organisations.',
  REGULATION_218: 'Quyết định 218-QĐ/TW: contributions of the Front, mass organisations and people.',
})

export const ProgrammeStateEnum = enumOf<ProgrammeState>('ProgrammeState', 'How far a programme has come.', {
  DRAFT: 'Drafted; no approving document is on record.',
  APPROVED: 'Approved by a document on record.',
  CLOSED: 'Its period is over and reported.',
})

export const ProgrammeStepEnum = enumOf<ProgrammeStep>('ProgrammeStep', 'What can be done to a programme.', {
  approve: 'Record its approval.',
  close: 'Close it.',
})

export const ProgrammeOrderEnum = enumOf('ProgrammeOrder', 'In which order programmes are listed.', {
  LATEST: 'By the first day of their period, the latest first.',
  EARLIEST: 'By the first day of their period, the earliest first.',
  TITLE: 'By their title.',
})

/** What a body supervises in a period. */
@ObjectType('SupervisionProgramme', {
  description: 'What a body supervises in a period, content by content.',
})
export class ProgrammeType extends VersionedNode {
  @Field(() => IssuerBodyEnum, { description: 'Which body supervises.' })
  body!: IssuerBody

  @Field(() => String, { description: 'The body as it is called, in Vietnamese.' })
  bodyName!: string

  @Field(() => LegalFormEnum, { description: 'By what it supervises.' })
  legalForm!: LegalForm

  @Field(() => String, { description: 'Its title, in Vietnamese.' })
  title!: string

  @Field(() => DateScalar, { description: 'First day of its period.' })
  runsFrom!: string

  @Field(() => DateScalar, { description: 'The day after the last of its period.' })
  runsTo!: string

  @Field(() => ProgrammeStateEnum, { description: 'How far it has come.' })
  state!: ProgrammeState

  @Field(() => String, { nullable: true, description: 'The approving document by its symbol.' })
  document!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of approval.' })
  approvedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is reported; says so where it is invented.' })
  source!: string | null
}

/** One content of a programme. */
@ObjectType('ProgrammeContent', { description: 'One content (nội dung) that a body supervises regularly.' })
export class ProgrammeContentType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => Int, { description: 'Its place in the programme, from 1.' })
  ordinal!: number

  @Field(() => String, { description: 'What is supervised, in Vietnamese.' })
  title!: string
}

export const ProgrammeConnection = connectionType(ProgrammeType, 'SupervisionProgramme')
