import { Field, ID, InputType } from 'type-graphql'

/** A sentence that somebody saw or wrote. */
@InputType({ description: 'A sentence of a section, as somebody saw or wrote it.' })
export class SentenceInput {
  @Field(() => ID, { nullable: true, description: 'Its id; null: it is new.' })
  id?: string | null

  @Field(() => String, {
    description:
      'Words with slots such as `{{reform.papi.rank|total}}`; one paragraph of at most 4,000 characters.',
  })
  text!: string
}

/** A section that somebody writes. */
@InputType({
  description: 'What somebody saw of a section, and what they made of it: at most 200 sentences.',
})
export class RewriteSectionInput {
  @Field(() => ID, { description: 'The report.' })
  report!: string

  @Field(() => String, { description: 'The number of the section, such as `III.4`.' })
  section!: string

  @Field(() => [SentenceInput], {
    description: 'Its sentences as they were seen: what others did since is told by them.',
  })
  base!: SentenceInput[]

  @Field(() => [SentenceInput], { description: 'Its sentences as they are to be, in order.' })
  mine!: SentenceInput[]
}
