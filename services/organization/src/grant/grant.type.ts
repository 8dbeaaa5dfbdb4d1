import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = { PROPOSED: 'PROPOSED', CONFIRMED: 'CONFIRMED', REFUSED: 'REFUSED' } as const

registerEnumType(states, {
  name: 'GrantState',
  description: 'Where a grant stands; only confirmed ones give anything.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for a second person.' },
    CONFIRMED: { description: 'Gives its role on its days.' },
    REFUSED: { description: 'A second person said no.' },
  },
})

/** A role held by an account. */
@ObjectType('Grant', {
  description: 'A role held by an account on a unit and everything below it, on some days.',
})
export class GrantType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'The code of the role.' })
  role!: string

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null

  @Field(() => states, { description: 'Where it stands.' })
  state!: keyof typeof states

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}

export const GrantConnection = connectionType(GrantType, 'Grant')

/** A role that can be granted. */
@ObjectType('Role', { description: 'A role that can be granted.' })
export class RoleType {
  @Field(() => String, { description: 'Its code.' })
  code!: string

  @Field(() => [String], { description: 'The actions it gives.' })
  actions!: string[]

  @Field(() => Boolean, { description: 'Whether naming somebody to it takes a second person.' })
  takesTwo!: boolean
}
