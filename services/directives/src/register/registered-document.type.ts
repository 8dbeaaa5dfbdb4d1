import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType, scopedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Classification, IssuerGroup } from './registered-document.ts'

export const IssuerGroupEnum = enumOf<IssuerGroup>('IssuerGroup', 'Which kind of body issued a document.', {
  COUNCIL: 'The Party delegation and the People’s Council of the province.',
  PEOPLE_COMMITTEE: 'The Party affairs committee and the People’s Committee of the province.',
  AGENCY: 'A specialised agency of the province.',
  DISTRICT_PARTY: 'A Party committee of a district, or one directly under the provincial committee.',
  DISTRICT_COMMITTEE: 'A People’s Committee of a district.',
  OTHER: 'Another body.',
})

export const ClassificationEnum = enumOf<Classification>(
  'DocumentClassification',
  'Who may be shown a document.',
  {
    OPEN: 'Everybody.',
    INTERNAL: 'Authorities only.',
    SECRET: 'State secret: registered without its text.',
  },
)

export const RegisterOrderEnum = enumOf('RegisterOrder', 'In which order registered documents are listed.', {
  NEWEST: 'By their day of issue, the newest first.',
  OLDEST: 'By their day of issue, the oldest first.',
})

/** A document of the register. */
@ObjectType('RegisteredDocument', { description: 'A document that a person has registered.' })
export class RegisteredDocumentType extends VersionedNode {
  @Field(() => String, { nullable: true, description: 'Its symbol in canonical spelling; null: not known.' })
  symbol!: string | null

  @Field(() => String, { nullable: true, description: 'Its symbol as it was typed.' })
  symbolAsTyped!: string | null

  @Field(() => String, { description: 'Its type, in Vietnamese.' })
  typeName!: string

  @Field(() => String, { description: 'Who issued it, in Vietnamese.' })
  issuerName!: string

  @Field(() => IssuerGroupEnum, { description: 'Which kind of body issued it.' })
  issuerGroup!: IssuerGroup

  @Field(() => String, { description: 'What it is about, in Vietnamese.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description: 'Who signed it, by office and name as the document says it.',
  })
  signer!: string | null

  @Field(() => ClassificationEnum, { description: 'Who may be shown it.' })
  classification!: Classification

  @Field(() => String, { nullable: true, description: 'Its theme, for counts.' })
  theme!: string | null

  @Field(() => DateScalar, { description: 'Its day of issue.' })
  issuedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From which day it is in force; null: its day of issue.',
  })
  effectiveFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer is; null: open.',
  })
  effectiveTo!: string | null

  @Field(() => ID, { nullable: true, description: 'The candidate it was cited as, where a person says so.' })
  candidateId!: string | null

  @Field(() => Boolean, { description: 'It is made up for the demonstration.' })
  invented!: boolean
}

export const RegisteredDocumentConnection = connectionType(RegisteredDocumentType, 'RegisteredDocument')

/** Which documents. */
@ArgsType()
export class RegisteredDocumentsArgs extends scopedArgs(RegisterOrderEnum, 'NEWEST') {
  @Field(() => IssuerGroupEnum, { nullable: true, description: 'Only those of this kind of body.' })
  issuerGroup?: IssuerGroup | null

  @Field(() => ID, { nullable: true, description: 'Only those of this body of the directory.' })
  issuedBy?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those of an issuer that the directory does not have, called exactly so.',
  })
  issuerName?: string | null

  @Field(() => String, { nullable: true, description: 'Only those on this theme.' })
  theme?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'Only those for which no theme is recorded.' })
  withoutTheme!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'Only those issued on this day or later.' })
  issuedFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only those issued before this day.' })
  issuedBefore?: string | null
}

/** What is registered. */
@InputType({ description: 'A document as a person registers it.' })
export class RegisterDocumentInput {
  @Field(() => ID, { description: 'The unit whose body issued it.' })
  unit!: string

  @Field(() => String, { description: 'Its number and symbol, in any spelling.' })
  symbol!: string

  @Field(() => String, { description: 'Its type, at most 500 characters.' })
  typeName!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The body of the directory that issued it; its words and its group follow from it.',
  })
  issuedBy?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who issued it, at most 500 characters: of a body that the directory does not have.',
  })
  issuerName?: string | null

  @Field(() => IssuerGroupEnum, {
    nullable: true,
    description: 'Which kind of body issued it: of a body that the directory does not have.',
  })
  issuerGroup?: IssuerGroup | null

  @Field(() => String, { description: 'What it is about, at most 500 characters.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description: 'Who signed it, by office and name as the document says it, at most 500 characters.',
  })
  signer?: string | null

  @Field(() => ClassificationEnum, { defaultValue: 'OPEN', description: 'Who may be shown it.' })
  classification!: Classification

  @Field(() => String, { nullable: true, description: 'Its theme, for counts, at most 500 characters.' })
  theme?: string | null

  @Field(() => DateScalar, { description: 'Its day of issue; not after today.' })
  issuedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'From which day it is in force.' })
  effectiveFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer is.' })
  effectiveTo?: string | null

  @Field(() => ID, { nullable: true, description: 'The candidate it was cited as.' })
  candidateId?: string | null
}
