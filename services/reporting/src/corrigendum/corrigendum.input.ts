import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, Float, InputType } from 'type-graphql'
import { SignatureInput } from '../signing/signing.input.ts'

/** What is said of one figure. */
@InputType({ description: 'What a corrigendum says of one signed figure.' })
export class CorrectedFigureInput {
  @Field(() => String, { description: 'The key of the figure; it was signed.' })
  figureKey!: string

  @Field(() => Float, { description: 'What is right; another value than stands now.' })
  value!: number

  @Field(() => String, { description: 'Why it is corrected, 1 to 2,000 characters.' })
  reason!: string
}

/** What a corrigendum says. */
@InputType({ description: 'The signature block of a corrigendum, why it is published and what it changes.' })
export class CorrigendumInput extends SignatureInput {
  @Field(() => String, { description: 'Why the report is corrected, 1 to 2,000 characters.' })
  reason!: string

  @Field(() => [CorrectedFigureInput], { description: 'What changes; at least one figure, each once.' })
  changes!: CorrectedFigureInput[]
}

/** Which report is corrected, and how. */
@ArgsType()
export class IssueCorrigendumArgs extends VersionedArgs {
  @Field(() => CorrigendumInput, { description: 'What the corrigendum says.' })
  input!: CorrigendumInput
}
