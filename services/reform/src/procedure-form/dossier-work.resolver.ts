import { refuses } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { ActorType } from '../audit/audit.type.ts'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { ProcedureType } from '../procedure/procedure.type.ts'
import { DossierWorkType, StepWorkType, WorkByEnum } from './dossier-work.type.ts'
import type { WorkBy } from './procedure-form.repository.ts'
import type { DossierWork } from './procedure-form.service.ts'

const DAYS = 'The days over which it is measured.'
const WITHIN = 'The unit whose dossiers are measured, with those of the units below it.'

/** What was done of dossiers, by procedure, unit and step. */
@Resolver(() => DossierWorkType)
class DossierWorkResolver {
  @Query(() => [DossierWorkType], {
    nullable: true,
    description: `What was done of dossiers, row by row, the most first. ${refuses('DATE_INVALID')}`,
  })
  dossierWork(
    @Arg('within', () => ID, { description: WITHIN }) within: string,
    @Arg('window', () => WindowInput, { description: DAYS }) window: WindowInput,
    @Arg('by', () => WorkByEnum, { description: 'By what.' }) by: WorkBy,
    @Ctx() { procedureForms }: Context,
  ) {
    return procedureForms.work(within, window, by)
  }

  @Query(() => [StepWorkType], {
    nullable: true,
    description: `Which steps dossiers took, in the order in which they are taken. ${refuses('DATE_INVALID')}`,
  })
  stepWork(
    @Arg('within', () => ID, { description: WITHIN }) within: string,
    @Arg('window', () => WindowInput, { description: DAYS }) window: WindowInput,
    @Ctx() { procedureForms }: Context,
  ) {
    return procedureForms.steps(within, window)
  }

  @FieldResolver(() => ProcedureType, {
    nullable: true,
    description: 'Of which procedure; null: not by procedure.',
  })
  procedure(@Root() { procedureId }: DossierWork, @Ctx() { procedures }: Context) {
    return procedureId && procedures.byId(procedureId)
  }

  @FieldResolver(() => ActorType, { nullable: true, description: 'Who took steps; null: not by actor.' })
  actor(@Root() { actorId }: DossierWork) {
    return actorId && { id: actorId }
  }
}

/** What the graph answers of the work on dossiers. */
export const dossierWorkResolvers = [
  DossierWorkResolver,
  unitField(DossierWorkType, 'unit', 'unitId', 'By which unit; null: not by unit.'),
] as const
