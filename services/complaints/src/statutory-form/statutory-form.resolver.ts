import { refuses } from '@province/subgraph/graph'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { StatutoryFormArgs } from './statutory-form.input.ts'
import { FilledStatutoryFormType, StatutoryFormRowType, StatutoryFormType } from './statutory-form.type.ts'

/** Statutory forms and what is filled into them. */
@Resolver()
export class StatutoryFormResolver {
  @Query(() => [StatutoryFormType], {
    nullable: true,
    description: 'The statutory forms on reception, on the handling of petitions, and on what was resolved.',
  })
  statutoryForms(@Ctx() { statutoryForms }: Context) {
    return statutoryForms.list()
  }

  @Query(() => FilledStatutoryFormType, {
    nullable: true,
    description: `A form filled in from the records of a unit and of all below it; null of a unit that is not in sight. ${refuses('INPUT_INVALID', 'DATE_INVALID')}`,
  })
  statutoryForm(@Args(() => StatutoryFormArgs) asked: StatutoryFormArgs, @Ctx() { statutoryForms }: Context) {
    return statutoryForms.fill(asked)
  }
}

export const statutoryFormResolvers = [
  StatutoryFormResolver,
  unitField(StatutoryFormRowType, 'unit', 'unitId', 'The unit whose row it is.'),
] as const
