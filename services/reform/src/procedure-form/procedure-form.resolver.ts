import { refuses } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import type { FormName } from './procedure-form.ts'
import { ProcedureFormEnum, ProcedureFormRowType, ProcedureFormType } from './procedure-form.type.ts'

/** Statutory forms, filled in. */
@Resolver(() => ProcedureFormType)
class ProcedureFormResolver {
  @Query(() => ProcedureFormType, {
    nullable: true,
    description: `A statutory form on procedures, of a unit and of those below it, filled in from records; identities are checked row by row; null where the unit is out of sight. ${refuses('DATE_INVALID')}`,
  })
  procedureForm(
    @Arg('form', () => ProcedureFormEnum, { description: 'Which one.' }) form: FormName,
    @Arg('within', () => ID, { description: 'The unit it is of.' }) within: string,
    @Arg('window', () => WindowInput, {
      description: 'The days of the report; procedures are counted as of the last of them.',
    })
    window: WindowInput,
    @Ctx() { procedureForms }: Context,
  ) {
    return procedureForms.filled(form, within, window)
  }
}

/** What the graph answers of statutory forms. */
export const procedureFormResolvers = [
  ProcedureFormResolver,
  unitField(ProcedureFormRowType, 'unit', 'unitId', 'Of which unit; null: of all.'),
] as const
