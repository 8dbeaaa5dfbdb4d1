import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

const levels = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE', AGENCY: 'AGENCY' } as const

registerEnumType(levels, {
  name: 'UnitLevel',
  description: 'The tiers of the hierarchy.',
  valuesConfig: {
    PROVINCE: { description: 'Tỉnh: the whole cell.' },
    DISTRICT: { description: 'Huyện, thành phố thuộc tỉnh; abolished by law from 2025-07-01.' },
    COMMUNE: { description: 'Xã, phường, thị trấn.' },
    AGENCY: { description: 'Cơ quan chuyên môn thuộc UBND tỉnh.' },
  },
})

export const UnitLevelEnum = levels

/** A unit on one day. Root queries say the day; a unit reached from another domain is read as it stands today. */
@Directive('@key(fields: "id")')
@ObjectType('Unit', { description: 'An administrative unit as it stood on one day (`asOf`).' })
export class UnitType {
  @Field(() => ID, {
    description: 'Opaque and lasting; a code is not: a successor may carry a predecessor’s code.',
  })
  id!: string

  @Field(() => String, {
    description: 'The statistics code on that day (agencies: the province’s own short name).',
  })
  code!: string

  @Field(() => String, { description: 'The full Vietnamese name on that day.' })
  name!: string

  @Field(() => levels, { description: 'The tier it belongs to.' })
  level!: keyof typeof levels

  @Field(() => String, {
    description: 'The legal kind in Vietnamese: tỉnh, huyện, thành phố, xã, phường, thị trấn, sở …',
  })
  kind!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the unit; null: before the register begins.',
  })
  validFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer exists; null: it goes on.',
  })
  validTo!: string | null

  @Field(() => DateScalar, { description: 'The day this unit was read on.' })
  asOf!: string
}

/** What a unit was called for a span of days. */
@ObjectType('UnitPeriod', {
  description: 'What a unit was called, coded and of which kind, for a span of days.',
})
export class UnitPeriodType {
  @Field(() => String, { description: 'The code of those days.' })
  code!: string

  @Field(() => String, { description: 'The full Vietnamese name of those days.' })
  name!: string

  @Field(() => String, { description: 'The legal kind of those days.' })
  kind!: string

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  validFrom!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'First day after; null: it goes on.' })
  validTo!: string | null
}

export const UnitConnection = connectionType(UnitType, 'Unit')
