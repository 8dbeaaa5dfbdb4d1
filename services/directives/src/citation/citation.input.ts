import { PageArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, InputType } from 'type-graphql'

/** What narrows a list of citations. */
@InputType({ description: 'What narrows a list of citations.' })
export class CitationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the symbol, the issuer or the subject, without regard to accents.',
  })
  search?: string | null
}

/** Which citations, which page. */
@ArgsType()
export class CitationsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this report.' })
  report?: string | null

  @Field(() => CitationFilter, { nullable: true })
  filter?: CitationFilter | null
}

/** One document as a report cites it. */
@InputType({
  description: 'One document as one place of a report cites it; each text 1 to 1,000 characters.',
})
export class RecordCitationInput {
  @Field(() => ID)
  report!: string

  @Field(() => String, { description: 'The section or footnote.' })
  place!: string

  @Field(() => String)
  typeName!: string

  @Field(() => String)
  symbolAsCited!: string

  @Field(() => String, { description: 'As `YYYY-MM-DD`, though no calendar need have the day.' })
  issuedOnAsCited!: string

  @Field(() => String)
  issuer!: string

  @Field(() => String)
  subject!: string
}
