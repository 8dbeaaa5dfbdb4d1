import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs, sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ClockStandingEnum } from '@province/timekeeping'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { Jurisdiction, PetitionField, PetitionKind } from './classification.ts'
import {
  JurisdictionEnum,
  PetitionFieldEnum,
  PetitionKindEnum,
  PetitionOrderEnum,
  PetitionStateEnum,
} from './petition.type.ts'
import type { PetitionState } from './petition-lifecycle.ts'

/** What narrows a list of petitions. */
@InputType({ description: 'What narrows a list of petitions; what is left out narrows nothing.' })
export class PetitionFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for their unit.' })
  open?: boolean | null

  @Field(() => [PetitionStateEnum], { nullable: true, description: 'Only those that stand in one of these.' })
  states?: PetitionState[] | null

  @Field(() => [PetitionKindEnum], { nullable: true, description: 'Only those of one of these kinds.' })
  kinds?: PetitionKind[] | null

  @Field(() => [PetitionFieldEnum], { nullable: true, description: 'Only those about one of these fields.' })
  fields?: PetitionField[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those of which nobody has said what they are about, beside what `fields` names.',
  })
  withoutField?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those not classified yet, beside what `kinds` names.',
  })
  unclassified?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those of which something is due by this day.',
  })
  dueBy?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those of which nothing is due before this day.',
  })
  dueFrom?: string | null

  @Field(() => [ClockStandingEnum], {
    nullable: true,
    description: 'Only those of which some clock that runs stands so today.',
  })
  standings?: (keyof typeof ClockStandingEnum)[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or later.' })
  receivedFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Received before this day.' })
  receivedTo?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the summary, or of a sender in sight, without accents if you like; or the code. At most 100 characters.',
  })
  search?: string | null

  @Field(() => ID, { nullable: true, description: 'Those tied to this matter.' })
  matter?: string | null
}

/** Which petitions. */
@ArgsType()
export class PetitionsArgs extends scopedArgs(PetitionOrderEnum, 'DUE_FIRST') {
  @Field(() => PetitionFilter, { nullable: true, description: 'What narrows the list; all, unless said.' })
  filter?: PetitionFilter | null
}

/** Which page of the petitions of something, in which order. */
@ArgsType()
export class PetitionPageArgs extends sortedArgs(PetitionOrderEnum, 'DUE_FIRST') {}

/** What was found of a petition. */
@InputType({ description: 'What was found of a petition.' })
export class ClassificationInput {
  @Field(() => PetitionKindEnum, { description: 'What it is, by law.' })
  kind!: PetitionKind

  @Field(() => JurisdictionEnum, { description: 'Whose it is to handle.' })
  jurisdiction!: Jurisdiction

  @Field(() => Boolean, { description: 'Whether the conditions of the law for handling it are met.' })
  conditionsMet!: boolean

  @Field(() => PetitionFieldEnum, {
    nullable: true,
    description: 'What it is about; left out, it stays as it was said.',
  })
  field?: PetitionField | null

  @Field(() => String, { nullable: true, description: 'Why, where somebody will ask; names nobody.' })
  reason?: string | null
}

/** Which petition is classified, and as what. */
@ArgsType()
export class ClassifyPetitionArgs extends VersionedArgs {
  @Field(() => ClassificationInput, { description: 'What was found of it.' })
  input!: ClassificationInput
}

/** What a petition is about. */
@InputType({ description: 'What a petition is about, and why that is said.' })
export class PetitionFieldInput {
  @Field(() => PetitionFieldEnum, { description: 'What it is about.' })
  field!: PetitionField

  @Field(() => String, { description: 'Why; at most 1,000 characters, names nobody.' })
  reason!: string
}

/** Which petition, and what it is about. */
@ArgsType()
export class NamePetitionFieldArgs extends VersionedArgs {
  @Field(() => PetitionFieldInput, { description: 'What it is about.' })
  input!: PetitionFieldInput
}

/** Why, by which document, since when. */
@InputType({ description: 'Why something is done to a petition, by which document, since when.' })
export class GroundsInput {
  @Field(() => String, { description: 'At most 1,000 characters; names nobody.' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'The symbol of the document behind it.' })
  document?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when; today when left out, never before the petition was received.',
  })
  effectiveOn?: string | null
}

/** What is done to which petition. */
@ArgsType()
export class ConcludePetitionArgs extends VersionedArgs {
  @Field(() => GroundsInput, { description: 'Why, by which document, since when.' })
  input!: GroundsInput
}

/** Into which petition another one is merged. */
@InputType({ description: 'Into which petition another one is merged, and why.' })
export class MergeInput extends GroundsInput {
  @Field(() => ID, { description: 'The petition that goes on for both.' })
  into!: string
}

/** Which petition is merged. */
@ArgsType()
export class MergePetitionArgs extends VersionedArgs {
  @Field(() => MergeInput, { description: 'Into which petition, and why.' })
  input!: MergeInput
}
