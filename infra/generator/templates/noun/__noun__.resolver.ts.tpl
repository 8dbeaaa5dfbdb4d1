import { refuses, refusesChange } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '__up__context.ts'
import { unitField } from '__up__organization/unit.type.ts'
import { __Nouns__Args, Open__Noun__Input } from './__noun__.input.ts'
import type { __Noun__Row } from './__noun__.repository.ts'
import { __Noun__Connection, __Noun__StepEnum, __Noun__Type } from './__noun__.type.ts'
import { __nounVar__Lifecycle } from './__noun__-lifecycle.ts'

/** What is read and written of them. */
@Resolver(() => __Noun__Type)
export class __Noun__Resolver {
  @Query(() => __Noun__Type, { nullable: true, description: 'One in sight; null for any other.' })
  __nounVar__(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { __nounVars__ }: Context,
  ) {
    return __nounVars__.byId(id)
  }

  @Query(() => __Noun__Connection.Connection, {
    nullable: true,
    description: `Those of a unit and of the units below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  __nounVars__(@Args(() => __Nouns__Args) listing: __Nouns__Args, @Ctx() { __nounVars__ }: Context) {
    return __nounVars__.list(listing)
  }

  @Mutation(() => __Noun__Type, {
    description: `Opens one; needs \`__action__\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  open__Noun__(
    @Arg('input', () => Open__Noun__Input, { description: 'What is opened.' })
    { unit, ...opening }: Open__Noun__Input,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { __nounVars__ }: Context,
  ) {
    return __nounVars__.open({ ...opening, unitId: unit })
  }

  @Mutation(() => __Noun__Type, {
    description: `Closes one; needs \`__action__\` on its unit. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  close__Noun__(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { __nounVars__ }: Context) {
    return __nounVars__.close(seen)
  }

  @FieldResolver(() => [__Noun__StepEnum], { description: 'What may be done to it next.' })
  allowedSteps(@Root() { state }: __Noun__Row) {
    return __nounVar__Lifecycle.allowed(state)
  }
}

export const __nounVar__Resolvers = [
  __Noun__Resolver,
  unitField(__Noun__Type, 'unit', 'unitId', 'The unit it is of.'),
] as const
