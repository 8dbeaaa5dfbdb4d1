import { refusesChange } from '@province/subgraph/graph'
import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { DiscrepancyRow } from '../discrepancy/discrepancy.service.ts'
import { DiscrepancyType } from '../discrepancy/discrepancy.type.ts'
import { AssignDiscrepancyArgs } from './assignment.input.ts'
import { AssignmentType } from './assignment.type.ts'

/** Whose discrepancies are to settle. */
@Resolver(() => DiscrepancyType)
export class AssignmentResolver {
  @Mutation(() => DiscrepancyType, {
    description: `Gives a discrepancy to somebody who settles it by a day; \`expectedVersion\` is that of its assignment, 0 for none. ${refusesChange('INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  assignDiscrepancy(
    @Args(() => AssignDiscrepancyArgs) { report, owner, dueOn, ...seen }: AssignDiscrepancyArgs,
    @Ctx() { assignments }: Context,
  ) {
    return assignments.assign(seen, report, owner, dueOn)
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'Whose it is to settle; null: nobody’s yet.',
  })
  assignment(@Root() discrepancy: DiscrepancyRow, @Ctx() { assignments }: Context) {
    return assignments.of(discrepancy)
  }
}
