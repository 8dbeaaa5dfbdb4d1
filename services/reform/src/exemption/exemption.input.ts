import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { RuleCode } from './exemption.ts'
import { RuleEnum } from './exemption.type.ts'

/** An exemption to be granted. */
@InputType({ description: 'Which unit is exempt of which rule, why, by which document, on which days.' })
export class GrantExemptionInput {
  @Field(() => ID, { description: 'The unit that is exempt.' })
  unit!: string

  @Field(() => RuleEnum, { defaultValue: 'ONE_STOP', description: 'Of which rule.' })
  rule!: RuleCode

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string

  @Field(() => String, { description: 'The symbol of the deciding document.' })
  document!: string

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  validTo?: string | null
}

/** What ends an exemption. */
@InputType({ description: 'When an exemption ends.' })
export class EndExemptionInput {
  @Field(() => DateScalar, { description: 'The first day on which it no longer holds.' })
  endsOn!: string
}

/** Which exemption ends. */
@ArgsType()
export class EndExemptionArgs extends VersionedArgs {
  @Field(() => EndExemptionInput, { description: 'When it ends.' })
  input!: EndExemptionInput
}
