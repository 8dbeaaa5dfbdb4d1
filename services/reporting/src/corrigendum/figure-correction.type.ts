import { DateScalar } from '@province/subgraph/graph'
import { Field, Float, Int, ObjectType } from 'type-graphql'

/** What is right in place of a signed figure. */
@ObjectType('FigureCorrection', {
  description: 'What a corrigendum says is right in place of a signed figure.',
})
export class FigureCorrectionType {
  @Field(() => Float, { description: 'What is right.' })
  value!: string

  @Field(() => Int, { description: 'Which corrigendum of the report says so; the first is 1.' })
  number!: number

  @Field(() => String, { description: 'The number and symbol of the document that corrects.' })
  symbol!: string

  @Field(() => DateScalar, { description: 'The day of its signing.' })
  signedOn!: string
}
