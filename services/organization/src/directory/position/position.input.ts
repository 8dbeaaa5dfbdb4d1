import { DateScalar } from '@province/subgraph/graph'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { DirectoryChangeArgs } from '../body/body.input.ts'
import type { Duty } from '../duty/duty.ts'
import { DutyEnum } from '../duty/duty.type.ts'

/** A position to be opened. */
@InputType({ description: 'Which office of which body is opened, from which day, by which document.' })
export class OpenPositionInput {
  @Field(() => ID, { description: 'The body it is an office of.' })
  body!: string

  @Field(() => String, { description: 'What its holder is called, in Vietnamese.' })
  title!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its holder heads the body; not unless said.',
  })
  head?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether one person at a time holds it; so unless said.',
  })
  singleHolder?: boolean | null

  @Field(() => [DutyEnum], { nullable: true, description: 'What its holder is in charge of.' })
  duties?: Duty[] | null

  @Field(() => Int, { nullable: true, description: 'Its place among the offices of the unit, from 0.' })
  rank?: number | null

  @Field(() => DateScalar, { description: 'First day; may be over already.' })
  validFrom!: string

  @Field(() => String, { description: 'The document behind it, as it is cited.' })
  document!: string
}

/** Another body. */
@ArgsType()
export class MovePositionArgs extends DirectoryChangeArgs {
  @Field(() => ID, { description: 'The body of the same directory that it is an office of from then on.' })
  body!: string
}
