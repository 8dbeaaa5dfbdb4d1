import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { BodyKind } from './body.ts'
import { BodyKindEnum, BodyOrderEnum } from './body.type.ts'

/** A body to be opened. */
@InputType({ description: 'Which body is opened where, from which day, by which document.' })
export class OpenBodyInput {
  @Field(() => ID, { description: 'The unit whose directory holds it.' })
  unit!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'False for one that sits on no unit, such as a bank.',
  })
  seated?: boolean | null

  @Field(() => BodyKindEnum, { description: 'What kind it is.' })
  kind!: BodyKind

  @Field(() => String, { description: 'What it is called, in Vietnamese, without the unit.' })
  name!: string

  @Field(() => DateScalar, { description: 'First day; may be over already.' })
  validFrom!: string

  @Field(() => String, { description: 'The document behind it, as it is cited.' })
  document!: string
}

/** From which day, by which document. */
@ArgsType()
export class DirectoryChangeArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The first day on which it holds; may be over already.' })
  on!: string

  @Field(() => String, { description: 'The document behind it, as it is cited.' })
  document!: string
}

/** Another name. */
@ArgsType()
export class RenameArgs extends DirectoryChangeArgs {
  @Field(() => String, { description: 'What it is called from then on, in Vietnamese.' })
  name!: string
}

/** Another unit. */
@ArgsType()
export class MoveBodyArgs extends DirectoryChangeArgs {
  @Field(() => ID, { nullable: true, description: 'The unit it sits on from then on; null: none.' })
  unit?: string | null
}

/** Which bodies, on which day, which page. */
@ArgsType()
export class BodiesArgs extends sortedArgs(BodyOrderEnum, 'KIND') {
  @Field(() => ID, { nullable: true, description: 'Only those in the directory of this unit.' })
  unit?: string | null

  @Field(() => BodyKindEnum, { nullable: true, description: 'Only this kind.' })
  kind?: BodyKind | null

  @Field(() => DateScalar, { description: 'The day to read on.' })
  asOf!: string
}

/** Which bodies are looked for. */
@ArgsType()
export class FindBodiesArgs {
  @Field(() => String, {
    defaultValue: '',
    description: 'Words of its name and of its unit’s, accents not needed; empty: all.',
  })
  search!: string

  @Field(() => ID, {
    nullable: true,
    description: 'Only those that sit on this unit, or on none while it keeps them.',
  })
  unit?: string | null

  @Field(() => [BodyKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: BodyKind[] | null

  @Field(() => DateScalar, { description: 'The day on which they are there.' })
  asOf!: string
}
