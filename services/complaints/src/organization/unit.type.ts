import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

const levels = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE', AGENCY: 'AGENCY' } as const

registerEnumType(levels, { name: 'UnitLevel' })

export const UnitLevelEnum = levels

/** A unit of the organization: here a key and nothing else. */
@Directive('@key(fields: "id")')
@ObjectType('Unit')
export class UnitType {
  @Field(() => ID)
  id!: string
}
