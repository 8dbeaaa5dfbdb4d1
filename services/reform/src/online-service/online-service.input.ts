import { DateScalar } from '@province/subgraph/graph'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { ServiceLevelEnum, ServiceSchemeEnum } from './online-service.type.ts'
import type { ServiceLevel, ServiceScheme } from './online-service-scheme.ts'

/** Levels of which units, on which day or days. */
@ArgsType()
export class OnlineServicesArgs {
  @Field(() => ID, {
    description: 'The unit whose procedures are counted, with those of the units below it.',
  })
  within!: string

  @Field(() => DateScalar, { description: 'On which day.' })
  asOf!: string

  @Field(() => ServiceSchemeEnum, { nullable: true, description: 'Only levels of this edition.' })
  scheme?: ServiceScheme | null

  @Field(() => DateScalar, { nullable: true, description: 'Another day to stand beside it.' })
  otherAsOf?: string | null

  @Field(() => ServiceSchemeEnum, {
    nullable: true,
    description: 'The edition of the other day; both are named where they differ.',
  })
  otherScheme?: ServiceScheme | null
}

/** A level that a procedure is given. */
@InputType({ description: 'At which level a procedure is offered online, by which edition, since when.' })
export class GradeServiceInput {
  @Field(() => ID, { description: 'The procedure.' })
  procedure!: string

  @Field(() => ServiceSchemeEnum, { description: 'By which edition.' })
  scheme!: ServiceScheme

  @Field(() => ServiceLevelEnum, { description: 'A level that the edition knows.' })
  level!: ServiceLevel

  @Field(() => String, {
    nullable: true,
    description: 'Why it is partial, as published; owed from 2026-07-01.',
  })
  reason?: string | null

  @Field(() => DateScalar, { description: 'The first day; the level before it ends there.' })
  from!: string
}
