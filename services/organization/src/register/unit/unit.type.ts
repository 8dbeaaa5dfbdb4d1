import { DateScalar, enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, ID, ObjectType } from 'type-graphql'
import type { UnitLevel, UnitOrigin } from './unit.ts'

export const UnitLevelEnum = enumOf<UnitLevel>('UnitLevel', 'The tiers of the hierarchy.', {
  PROVINCE: 'Tỉnh: the whole cell.',
  DISTRICT: 'Huyện, thành phố thuộc tỉnh; abolished by law from 2025-07-01.',
  COMMUNE: 'Xã, phường, thị trấn.',
  AGENCY: 'Cơ quan chuyên môn thuộc UBND tỉnh.',
})

export const UnitOriginEnum = enumOf<UnitOrigin>('UnitOrigin', 'Whence a unit came.', {
  REGISTER: 'From units of this register, or it always was in it.',
  OUTSIDE: 'From outside of this register: nothing before its first day is known of it here.',
  PARTLY_OUTSIDE: 'From units of this register together with units from outside of it.',
})

export const UnitOrderEnum = enumOf('UnitOrder', 'In which order units are listed.', {
  TIER: 'By tier, the highest first, and code.',
  CODE: 'By code.',
  NAME: 'By name.',
  MATCH:
    'By how well the name is what was looked for: the whole name, words of it, parts of words, accents counting; then by tier. The default of a search.',
})

/** A unit on one day. Root queries say the day; a unit reached from another domain is read as it stands today. */
@Directive('@key(fields: "id")')
@ObjectType('Unit', { description: 'An administrative unit as it was on one day (`asOf`).' })
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

  @Field(() => UnitLevelEnum, { description: 'The tier it belongs to.' })
  level!: UnitLevel

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

  @Field(() => UnitOriginEnum, {
    description: 'Whence it came: figures before its first day follow from it.',
  })
  origin!: UnitOrigin

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'From that day on what became of it is not in this register, and it stands as it stood; null: it is followed.',
  })
  notFollowedFrom!: string | null

  @Field(() => DateScalar, { description: 'The day this unit was read on.' })
  asOf!: string
}

/** An earlier name by which a search found a unit. */
@ObjectType('UnitFormerName', {
  description: 'An earlier name of a unit, its own or of a unit of the same tier that went into it.',
})
export class UnitFormerNameType {
  @Field(() => String, { description: 'The full Vietnamese name of those days.' })
  name!: string

  @Field(() => DateScalar, {
    description:
      'The first day on which it was no longer borne; a unit that begins later on became its heir by more than one reorganisation.',
  })
  until!: string
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
