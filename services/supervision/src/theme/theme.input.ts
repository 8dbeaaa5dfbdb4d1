import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { ThemeAsked } from './theme.service.ts'
import type { SubjectKind, ThemeKind } from './theme.ts'
import {
  ThemeKindEnum,
  ThemeOrderEnum,
  ThemeOwnerEnum,
  ThemeStateEnum,
  ThemeSubjectKindEnum,
} from './theme.type.ts'
import type { ThemeState } from './theme-lifecycle.ts'

/** Which themes. */
@ArgsType()
export class ThemesArgs extends sortedArgs(ThemeOrderEnum, 'LATEST') {
  @Field(() => ID, { nullable: true, description: 'Only themes of this unit’s bodies.' })
  unit?: string | null

  @Field(() => ThemeOwnerEnum, { nullable: true, description: 'Only themes of this body.' })
  owner?: IssuerBody | null

  @Field(() => ThemeStateEnum, { nullable: true, description: 'Only themes that have come so far.' })
  state?: ThemeState | null
}

/** What a decision says. */
@InputType({ description: 'By which document, on which day, under whom the delegation goes out.' })
export class DecideThemeInput {
  @Field(() => String, { description: 'The symbol of the deciding document, at most 200 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day of the decision; not after today.' })
  decidedOn!: string

  @Field(() => String, {
    description: 'Who leads the delegation, by office or name, at most 200 characters.',
  })
  lead!: string
}

/** Which theme is decided. */
@ArgsType()
export class DecideThemeArgs extends VersionedArgs {
  @Field(() => DecideThemeInput, { description: 'What the decision says.' })
  input!: DecideThemeInput
}

/** What is proposed. */
@InputType({ description: 'A theme that is proposed: who supervises whom, and when.' })
export class ProposeThemeInput {
  @Field(() => ID, { description: 'The unit of the body.' })
  unit!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The programme that it carries out: the theme is its body’s, and no other is named.',
  })
  programme?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Without a programme: the body of the directory that supervises; its kind and its words follow from it.',
  })
  ownedBy?: string | null

  @Field(() => ThemeOwnerEnum, {
    nullable: true,
    description: 'As what it supervises: of a body that the directory does not have, and of no other.',
  })
  owner?: IssuerBody | null

  @Field(() => String, {
    nullable: true,
    description: 'What it is called, at most 300 characters: of a body that the directory does not have.',
  })
  ownerName?: string | null

  @Field(() => ThemeKindEnum, { description: 'How the supervision comes about.' })
  kind!: ThemeKind

  @Field(() => String, {
    description: 'The subject, at most 300 characters; its short name is made of the letters of it.',
  })
  title!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the work looked at; left out: not stated.',
  })
  coversFrom?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last; after the first. Left out: not stated, or until now.',
  })
  coversTo?: string | null

  @Field(() => DateScalar, { description: 'First day of the period in which it is carried out.' })
  runsFrom!: string

  @Field(() => DateScalar, { description: 'The day after the last of that period; after the first.' })
  runsTo!: string

  @Field(() => Int, { description: 'How many are supervised, 1 or more; in `subjectKind`.' })
  statedSubjects!: number

  @Field(() => ThemeSubjectKindEnum, { description: 'What is supervised, and what `statedSubjects` counts.' })
  subjectKind!: SubjectKind

  @Field(() => String, { description: 'Who is supervised, at most 2,000 characters.' })
  scopeNote!: string

  @Field(() => String, {
    description: 'By which document or meeting it is proposed, at most 300 characters.',
  })
  source!: string
}

/** The theme that was proposed. */
export const proposedOf = ({
  unit: _unit,
  coversFrom,
  coversTo,
  runsFrom,
  runsTo,
  ...told
}: ProposeThemeInput): ThemeAsked => ({
  ...told,
  covers: { from: coversFrom ?? null, to: coversTo ?? null },
  runs: { from: runsFrom, to: runsTo },
})
