import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { GrantState, GrantStep } from './grant-lifecycle.ts'

const GrantStateEnum = enumOf<GrantState>(
  'GrantState',
  'How far a grant has come; only confirmed ones give anything.',
  {
    PROPOSED: 'Waits for a second person.',
    CONFIRMED: 'Gives its role on its days.',
    REFUSED: 'A second person said no.',
  },
)

export const GrantStepEnum = enumOf<GrantStep>('GrantStep', 'What a second person can do with a grant.', {
  confirm: 'Say yes: it gives its role on its days.',
  refuse: 'Say no.',
})

export const ProposalOrderEnum = enumOf(
  'GrantProposalOrder',
  'In which order grants that wait for a second person are listed.',
  {
    OLDEST: 'As they were proposed, the oldest first.',
    NEWEST: 'As they were proposed, the newest first.',
    FIRST_DAY: 'By their first day, the earliest first.',
  },
)

/** A role held by an account. */
@ObjectType('Grant', {
  description: 'A role held by an account on a unit and everything below it, on some days.',
})
export class GrantType extends VersionedNode {
  @Field(() => String, { description: 'The code of the role.' })
  role!: string

  @Field(() => DateScalar, { description: 'The first day.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds; null: open.',
  })
  validTo!: string | null

  @Field(() => GrantStateEnum, { description: 'How far it has come.' })
  state!: GrantState
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
