import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { PublicationChannel, PublishedKind } from './publication.ts'
import {
  PublicationChannelEnum,
  PublicationOrderEnum,
  PublicationStateEnum,
  PublishedKindEnum,
} from './publication.type.ts'
import type { PublicationState } from './publication-lifecycle.ts'

/** Which duties. */
@ArgsType()
export class PublicationsArgs extends scopedArgs(PublicationOrderEnum, 'NEWEST') {
  @Field(() => PublishedKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: PublishedKind | null

  @Field(() => [PublicationStateEnum], {
    nullable: true,
    description: 'Only those that stand at one of these.',
  })
  states?: PublicationState[] | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that are or were late.' })
  late?: boolean | null
}

/** A duty. */
@InputType({ description: 'Something that has to be published.' })
export class OwePublicationInput {
  @Field(() => ID, { description: 'The unit that publishes it.' })
  unit!: string

  @Field(() => PublishedKindEnum, { description: 'What kind of thing.' })
  kind!: PublishedKind

  @Field(() => String, { description: 'What it is called, at most 300 characters.' })
  title!: string

  @Field(() => PublicationChannelEnum, { description: 'Where.' })
  channel!: PublicationChannel

  @Field(() => DateScalar, { description: 'The last day in time.' })
  dueOn!: string
}

/** The proof. */
@InputType({ description: 'When something was posted, and the proof of it.' })
export class PostPublicationInput {
  @Field(() => DateScalar, { description: 'The day; not after today.' })
  postedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The last day it stays; left out: for good.' })
  postedUntil?: string | null

  @Field(() => String, { description: 'An address or the symbol of a record, at most 500 characters.' })
  evidence!: string
}

/** Which duty was met. */
@ArgsType()
export class PostPublicationArgs extends VersionedArgs {
  @Field(() => PostPublicationInput, { description: 'The proof.' })
  input!: PostPublicationInput
}
