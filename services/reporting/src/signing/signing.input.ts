import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { SigningCapacity } from './signature.ts'
import { SigningCapacityEnum } from './signing.type.ts'

/** The signature block. */
@InputType({
  description: 'What stands in the signature block and above it; each text at most 200 characters.',
})
export class SignatureInput {
  @Field(() => String, { description: 'The number and symbol of the document.' })
  symbol!: string

  @Field(() => DateScalar, {
    description: 'The day of signing: not before the report’s day, not after today.',
  })
  signedOn!: string

  @Field(() => String, { description: 'The body that signs, as it is called.' })
  body!: string

  @Field(() => String, { description: 'The name of who signs.' })
  signerName!: string

  @Field(() => String, { description: 'The office of who signs.' })
  signerTitle!: string

  @Field(() => SigningCapacityEnum, { defaultValue: 'SELF', description: 'By what right they sign.' })
  capacity!: SigningCapacity

  @Field(() => String, {
    nullable: true,
    description: 'The office on whose behalf they sign; with `SELF` left out, else needed.',
  })
  forTitle?: string | null
}

/** Which report is signed, and how. */
@ArgsType()
export class SignReportArgs extends VersionedArgs {
  @Field(() => SignatureInput, { description: 'The signature block.' })
  input!: SignatureInput
}
