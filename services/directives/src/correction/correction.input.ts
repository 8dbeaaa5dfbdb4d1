import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { CorrectionOrderEnum, CorrectionStateEnum, CorrectionStepEnum } from './correction.type.ts'
import type { CorrectionState, CorrectionStep } from './correction-lifecycle.ts'

/** Which of them. */
@ArgsType()
export class CorrectionsArgs extends scopedArgs(CorrectionOrderEnum, 'NEWEST') {
  @Field(() => CorrectionStateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: CorrectionState | null
}

/** What is said to be meant. */
@InputType({
  description: 'What a citation is said to mean: another symbol, another day, a registered document.',
})
export class ProposeCorrectionInput {
  @Field(() => ID, { description: 'The citation.' })
  citation!: string

  @Field(() => String, { nullable: true, description: 'The symbol that is meant, in any spelling.' })
  symbol?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of issue that is meant.' })
  issuedOn?: string | null

  @Field(() => ID, { nullable: true, description: 'The document of the register that is meant.' })
  documentId?: string | null

  @Field(() => String, { description: 'Why, in at most 1,000 characters.' })
  reason!: string
}

/** A decision. */
@InputType({ description: 'Whether it is what was meant, and on what that rests.' })
export class DecideCorrectionInput {
  @Field(() => CorrectionStepEnum, { description: 'Whether it is.' })
  step!: CorrectionStep

  @Field(() => String, { description: 'On what it rests, in at most 1,000 characters.' })
  because!: string
}

/** Which is decided. */
@ArgsType()
export class DecideCorrectionArgs extends VersionedArgs {
  @Field(() => DecideCorrectionInput, { description: 'The decision.' })
  input!: DecideCorrectionInput
}
