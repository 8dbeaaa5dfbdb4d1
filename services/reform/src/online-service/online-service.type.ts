import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ServiceLevel, ServiceScheme } from './online-service-scheme.ts'

export const ServiceSchemeEnum = enumOf<ServiceScheme>(
  'OnlineServiceScheme',
  'By which edition online services are graded; levels of two editions are never converted or added.',
  {
    LEVELS_2011: 'Mức độ 1–4 (NĐ 43/2011), still reported in 2023.',
    EXTENT_2022: 'Một phần, toàn trình (NĐ 42/2022), until 2026-06-30.',
    EXTENT_2026:
      'Một phần có lý do, toàn trình, chủ động mức 1–4 (NĐ 224/2026), from 2026-07-01: to be confirmed before it is shown as law.',
  },
)

export const ServiceLevelEnum = enumOf<ServiceLevel>(
  'OnlineServiceLevel',
  'A level of an edition; equal numbers of two editions are different levels.',
  {
    LEVEL_1: 'Mức độ 1: information.',
    LEVEL_2: 'Mức độ 2: forms to download.',
    LEVEL_3: 'Mức độ 3: sent online, paid and received at the counter.',
    LEVEL_4: 'Mức độ 4: sent, paid and received online.',
    PARTIAL: 'Một phần: some steps at the counter; from 2026-07-01 with a published reason.',
    FULL: 'Toàn trình: every step online.',
    PROACTIVE_1: 'Chủ động mức 1.',
    PROACTIVE_2: 'Chủ động mức 2.',
    PROACTIVE_3: 'Chủ động mức 3.',
    PROACTIVE_4: 'Chủ động mức 4.',
  },
)

/** The level of one online service. */
@ObjectType('OnlineService', { description: 'At which level a procedure is offered online over some days.' })
export class OnlineServiceType extends VersionedNode {
  @Field(() => ServiceSchemeEnum, { description: 'By which edition.' })
  scheme!: ServiceScheme

  @Field(() => ServiceLevelEnum, { description: 'The level in that edition.' })
  level!: ServiceLevel

  @Field(() => String, { nullable: true, description: 'Why it is partial, as published.' })
  reason!: string | null

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  to!: string | null

  @Field(() => Boolean, { description: 'Whether the demonstration made it up.' })
  invented!: boolean
}

/** Procedures at one level of one edition. */
@ObjectType('OnlineServiceCount', { description: 'How many procedures are offered at one level.' })
export class LevelCountType {
  @Field(() => ServiceSchemeEnum, { description: 'By which edition.' })
  scheme!: ServiceScheme

  @Field(() => ServiceLevelEnum, { description: 'The level in that edition.' })
  level!: ServiceLevel

  @Field(() => Int, { description: 'How many procedures.' })
  procedures!: number
}

/** Levels of a day, or of two days beside each other. */
@ObjectType('OnlineServiceLevels', { description: 'Online services of a day by edition and level.' })
export class LevelCountsType {
  @Field(() => DateScalar, { description: 'On which day.' })
  asOf!: string

  @Field(() => [LevelCountType], { description: 'Procedures by edition and level.' })
  levels!: LevelCountType[]

  @Field(() => [LevelCountType], {
    nullable: true,
    description: 'Those of the other day; null where none was asked for.',
  })
  other!: LevelCountType[] | null

  @Field(() => Boolean, { description: 'Whether one edition grades both days: else no difference is told.' })
  comparable!: boolean
}
