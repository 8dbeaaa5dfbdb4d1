import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { CitationOrderEnum } from './citation.type.ts'

/** What narrows a list of citations. */
@InputType({ description: 'What narrows a list of citations.' })
export class CitationFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the symbol in any spelling, of the issuer or of the subject, without regard to accents.',
  })
  search?: string | null
}

/** Which citations, which page. */
@ArgsType()
export class CitationsArgs extends sortedArgs(CitationOrderEnum, 'CITED') {
  @Field(() => ID, { nullable: true, description: 'Only those of this report.' })
  report?: string | null

  @Field(() => CitationFilter, { nullable: true, description: 'What narrows the list.' })
  filter?: CitationFilter | null
}

/** One document as a report cites it. */
@InputType({
  description: 'One document as one place of a report cites it; each text 1 to 1,000 characters.',
})
export class RecordCitationInput {
  @Field(() => ID, { description: 'The report that cites it.' })
  report!: string

  @Field(() => String, { description: 'The section or footnote.' })
  place!: string

  @Field(() => String, { description: 'The kind of document in Vietnamese, as cited.' })
  typeName!: string

  @Field(() => String, { description: 'Number and symbol exactly as cited.' })
  symbolAsCited!: string

  @Field(() => String, { description: 'As `YYYY-MM-DD`, though no calendar need have the day.' })
  issuedOnAsCited!: string

  @Field(() => String, { description: 'Who issued it, as cited.' })
  issuer!: string

  @Field(() => String, { description: 'What it is about, as cited.' })
  subject!: string
}
