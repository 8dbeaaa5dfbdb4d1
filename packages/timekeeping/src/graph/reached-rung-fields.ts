import { DateScalar } from '@province/subgraph/graph'
import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Directive,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql'
import type { ClockCases } from '../clock-cases.ts'

const rungs = { WARN: 'WARN', DUE: 'DUE', OVER: 'OVER' } as const

registerEnumType(rungs, {
  name: 'ClockRung',
  description: 'A step on the way to a deadline and past it, at which people are told.',
  valuesConfig: {
    WARN: { description: 'Three quarters of the days are used up.' },
    DUE: { description: 'It is the last day.' },
    OVER: { description: 'It is the first day over.' },
  },
})

/** A rung that was told, in the order of the outbox. */
@Directive('@shareable')
@Directive('@inaccessible')
@ObjectType('ReachedRung', {
  description: 'That a clock reached a rung, or is restricted since; between services only.',
})
class ReachedRungType {
  @Field(() => String, { description: 'Its place in the outbox; give the last one as `after`.' })
  position!: string

  @Field(() => ID, { description: 'The clock.' })
  clockId!: string

  @Field(() => String, { description: 'What is timed.' })
  kind!: string

  @Field(() => String, { description: 'What the subject is.' })
  subjectKind!: string

  @Field(() => ID, { description: 'What the clock runs on.' })
  subjectId!: string

  @Field(() => ID, { description: 'The unit that is told.' })
  unitId!: string

  @Field(() => Boolean, { description: 'Whether that unit must be in time; otherwise it waits for another.' })
  own!: boolean

  @Field(() => String, { description: 'Who holds this action on the unit has the duty.' })
  action!: string

  @Field(() => String, {
    nullable: true,
    description: 'The action it takes besides to know of the clock, as it is now; null: none.',
  })
  needs!: string | null

  @Field(() => rungs, { nullable: true, description: 'The rung; null: the clock is restricted since.' })
  rung!: keyof typeof rungs | null

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was reached.' })
  day!: string | null
}

@ArgsType()
class ReachedRungArgs {
  @Field(() => String, { defaultValue: '0.0', description: 'The place of the last one that was heard.' })
  after!: string

  @Field(() => Int, { defaultValue: 100, description: 'How many at most, up to 100.' })
  first!: number
}

/** The field `<domain>ReachedRungs` of a service, by which organization hears whom to tell. */
export function reachedRungFields(schema: string): { resolver: ClassType; types: ClassType[] } {
  @Resolver()
  class ReachedRungResolver {
    @Directive('@inaccessible')
    @Query(() => [ReachedRungType], {
      name: `${schema}ReachedRungs`,
      nullable: true,
      description: 'Rungs that were told since, in order; between services only.',
    })
    reached(
      @Args(() => ReachedRungArgs) { after, first }: ReachedRungArgs,
      @Ctx() { reachedRungs }: ClockCases,
    ) {
      return reachedRungs.after(after, first)
    }
  }
  return { resolver: ReachedRungResolver, types: [ReachedRungType] }
}
