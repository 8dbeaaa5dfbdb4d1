import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, ObjectType } from 'type-graphql'

/** A delegation that carries out a supervision. */
@ObjectType('Delegation', { description: 'A delegation that carries out the supervision of a theme.' })
export class DelegationType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => String, { description: 'The symbol of the document that sends it.' })
  document!: string

  @Field(() => DateScalar, { description: 'The day it was decided.' })
  decidedOn!: string

  @Field(() => String, { description: 'Who leads it, by office or name.' })
  lead!: string
}
