import { Field, Int, ObjectType } from 'type-graphql'

/** A body of a unit that would end. */
@ObjectType('PreviewedEndingBody', { description: 'What would become of a body of a unit that would end.' })
export class PreviewedEndingBodyType {
  @Field(() => String, { description: 'The name of the unit.' })
  unit!: string

  @Field(() => String, { description: 'The kind of body, such as `PEOPLES_COMMITTEE`.' })
  kind!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  name!: string

  @Field(() => Int, {
    description:
      'Positions that would end, in positions: those of a unit that ends do so also where the body itself is handed over.',
  })
  positions!: number

  @Field(() => Int, { description: 'Assignments that would end with those positions, in assignments.' })
  holders!: number

  @Field(() => Int, {
    description:
      'Delegations of duties of its unit that would end, in delegations: each is told at one body, the one with the office that the duty goes with where there is one.',
  })
  delegations!: number

  @Field(() => Boolean, { description: 'Whether it outlives its unit and is handed over; else it ends.' })
  handedOver!: boolean
}

/** A body that a new unit would begin with. */
@ObjectType('PreviewedDueBody', {
  description: 'A body that a new unit would begin with, by the template of its tier and kind on that day.',
})
export class PreviewedDueBodyType {
  @Field(() => String, { description: 'The name of the unit.' })
  unit!: string

  @Field(() => String, { description: 'The kind of body, such as `PEOPLES_COMMITTEE`.' })
  kind!: string

  @Field(() => String, { description: 'What it would be called, in Vietnamese.' })
  name!: string

  @Field(() => [String], { description: 'The titles of its positions, the head first.' })
  titles!: string[]

  @Field(() => String, { description: 'What the template rests on, as it is cited.' })
  basis!: string

  @Field(() => String, { description: 'How sure that source is, in Vietnamese.' })
  evidence!: string
}
