import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { SubjectKind, ThemeKind } from './theme.ts'
import type { ThemeState, ThemeStep } from './theme-lifecycle.ts'

export const ThemeOwnerEnum = enumOf<IssuerBody>('ThemeOwner', 'As what a body supervises.', {
  COUNCIL: 'Hội đồng nhân dân.',
  STANDING: 'Thường trực Hội đồng nhân dân.',
  BOARDS: 'Các Ban của Hội đồng nhân dân.',
  FRONT: 'Ủy ban Mặt trận Tổ quốc.',
  MASS_ORGANISATION: 'Tổ chức chính trị - xã hội.',
})

export const ThemeKindEnum = enumOf<ThemeKind>('ThemeKind', 'How a supervision comes about.', {
  REGULAR: 'Giám sát thường xuyên: it returns by programme.',
  THEMATIC: 'Giám sát chuyên đề: of one chosen subject.',
})

export const ThemeSubjectKindEnum = enumOf<SubjectKind>('ThemeSubjectKind', 'What is supervised.', {
  UNITS: 'Units.',
  EXTERNAL_ORGANISATIONS: 'Organisations outside the administration, such as banks.',
})

export const ThemeStateEnum = enumOf<ThemeState>('ThemeState', 'How far a theme has come.', {
  PROPOSED: 'No deciding document is on record.',
  DECIDED: 'A delegation goes out by a document on record.',
})

export const ThemeStepEnum = enumOf<ThemeStep>('ThemeStep', 'What can be done to a theme.', {
  decide: 'Record its decision, which opens a delegation.',
})

export const ThemeOrderEnum = enumOf('ThemeOrder', 'In which order themes are listed.', {
  LATEST: 'By the first day on which they run, the latest first.',
  EARLIEST: 'By the first day on which they run, the earliest first.',
  TITLE: 'By their subject.',
})

/** A subject of supervision. */
@ObjectType('Theme', { description: 'A subject that a supervising body looks into in a period.' })
export class ThemeType extends VersionedNode {
  @Field(() => String, { description: 'A short lasting name, unique for its owner and period.' })
  code!: string

  @Field(() => String, { description: 'The subject, in Vietnamese.' })
  title!: string

  @Field(() => ThemeOwnerEnum, { description: 'The body that supervises.' })
  owner!: IssuerBody

  @Field(() => String, { description: 'The body as it is called, in Vietnamese.' })
  ownerName!: string

  @Field(() => ThemeKindEnum, { description: 'How the supervision comes about.' })
  kind!: ThemeKind

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the work looked at; null: not stated.',
  })
  coversFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last; null: not stated, or until now.',
  })
  coversTo!: string | null

  @Field(() => DateScalar, { description: 'First day of the period in which it is carried out.' })
  runsFrom!: string

  @Field(() => DateScalar, { description: 'The day after the last of that period.' })
  runsTo!: string

  @Field(() => Int, {
    description: 'How many are supervised, as stated; they are not named. In `subjectKind`.',
  })
  statedSubjects!: number

  @Field(() => ThemeSubjectKindEnum, { description: 'What is supervised, and what `statedSubjects` counts.' })
  subjectKind!: SubjectKind

  @Field(() => String, { description: 'What is known of who is supervised, in Vietnamese.' })
  scopeNote!: string

  @Field(() => String, { description: 'Where the theme is reported, or by what it is proposed.' })
  source!: string

  @Field(() => ThemeStateEnum, { description: 'How far it has come.' })
  state!: ThemeState
}

export const ThemeConnection = connectionType(ThemeType, 'Theme')
