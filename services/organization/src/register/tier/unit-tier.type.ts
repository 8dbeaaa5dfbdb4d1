import { DateScalar } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { UnitLevel } from '../unit/unit.ts'
import { UnitLevelEnum } from '../unit/unit.type.ts'

/** A legal kind of unit on a day. */
@ObjectType('UnitKind', { description: 'A legal kind of unit of one tier, as the law has it on a day.' })
export class UnitKindType {
  @Field(() => String, {
    description: 'The kind in Vietnamese, as it stands before names: xã, phường, đặc khu.',
  })
  kind!: string

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day on which the law no longer knows it.' })
  to!: string | null

  @Field(() => String, { description: 'The law it comes from, in Vietnamese.' })
  basis!: string

  @Field(() => String, { description: 'How sure the source is, in Vietnamese: shown beside the rule.' })
  evidence!: string
}

/** A tier that the cell has or had. */
@ObjectType('UnitTier', {
  description: 'A tier of the hierarchy with the days on which the province has it: dated data, no constant.',
})
export class UnitTierType {
  @Field(() => UnitLevelEnum, { description: 'The tier.' })
  level!: UnitLevel

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day without it; null: it goes on.' })
  to!: string | null

  @Field(() => String, { nullable: true, description: 'The document that ended it, as it is cited.' })
  endedBy!: string | null
}
