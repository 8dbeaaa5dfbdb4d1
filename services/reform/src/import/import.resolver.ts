import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { ImportDossiersInput } from './import.input.ts'
import { DossierImportType } from './import.type.ts'

/** Takes files. */
@Resolver()
export class ImportResolver {
  @Mutation(() => DossierImportType, {
    description: `Takes a file of dossiers, or only looks it through; a bad row is told by line and column and keeps none of the others out. Needs \`reform.handle_dossiers\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  importDossiers(
    @Arg('input', () => ImportDossiersInput, { description: 'The file.' })
    { unit, csv, dryRun }: ImportDossiersInput,
    @IdempotencyKey() _key: string,
    @Ctx() { imports }: Context,
  ) {
    return imports.dossiers(unit, csv, dryRun)
  }
}
