import { unitFields } from '@province/subgraph/graph'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** A unit of the organization: here a key and nothing else. */
@Directive('@key(fields: "id")')
@ObjectType('Unit', { description: 'A unit of the organization.' })
export class UnitType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string
}

/** A unit that a noun of this domain names. */
export const unitField = unitFields(UnitType)
