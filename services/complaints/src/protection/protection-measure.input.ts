import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { ProtectedPerson, ProtectionKind } from './protection-measure.ts'
import {
  ProtectedPersonEnum,
  ProtectionKindEnum,
  ProtectionMeasureStepEnum,
} from './protection-measure.type.ts'
import type { ProtectionMeasureStep } from './protection-measure-lifecycle.ts'

/** What protection is asked for. */
@InputType({ description: 'What protection is asked for, in which case.' })
export class AskProtectionInput {
  @Field(() => ID, { description: 'The case of denunciation.' })
  case!: string

  @Field(() => ProtectionKindEnum, { description: 'What is to be protected.' })
  kind!: ProtectionKind

  @Field(() => ProtectedPersonEnum, { description: 'Whom it is for.' })
  person!: ProtectedPerson

  @Field(() => String, { description: 'What is feared, naming nobody; at most 1,000 characters.' })
  reason!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it was asked for; today when left out.' })
  askedOn?: string | null
}

/** What is decided. */
@InputType({ description: 'A decision about a measure of protection.' })
export class DecideProtectionInput {
  @Field(() => ProtectionMeasureStepEnum, { description: 'What is decided.' })
  step!: ProtectionMeasureStep

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision; today when left out.' })
  on?: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the decision, at most 100 characters.' })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How it is applied, what changes, or why it is refused or ends; at most 1,000 characters.',
  })
  note?: string | null
}

/** Which measure, and what is decided. */
@ArgsType()
export class DecideProtectionArgs extends VersionedArgs {
  @Field(() => DecideProtectionInput, { description: 'The decision.' })
  input!: DecideProtectionInput
}
