import { Secret } from '@province/subgraph/audit'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { RedactedCopyStepEnum } from './redacted-copy.type.ts'
import type { RedactedCopyStep } from './redacted-copy-lifecycle.ts'

/** A redacted copy to be made. */
@InputType({ description: 'What is left of a denunciation.' })
export class MakeRedactedCopyInput {
  @Field(() => ID, {
    description: 'The sight by which the original is shown to who makes the copy; it runs.',
  })
  sight!: string

  @Field(() => String, { description: 'What it is a copy of, naming nobody; 1 to 200 characters.' })
  title!: string

  @Secret()
  @Field(() => String, {
    description:
      'Its words, without name, address, numbers and handwriting of the denouncer; it may say whom the denunciation accuses; 1 to 20,000 characters.',
  })
  text!: string
}

/** What is decided about a copy. */
@InputType({ description: 'A decision about a redacted copy.' })
export class DecideRedactedCopyInput {
  @Field(() => RedactedCopyStepEnum, { description: 'What is decided.' })
  step!: RedactedCopyStep

  @Field(() => String, {
    nullable: true,
    description: 'Why, of `give_back` and `withdraw`, naming nobody; at most 1,000 characters.',
  })
  note?: string | null
}

/** Which copy, and the decision. */
@ArgsType()
export class DecideRedactedCopyArgs extends VersionedArgs {
  @Field(() => DecideRedactedCopyInput, { description: 'The decision.' })
  input!: DecideRedactedCopyInput
}
