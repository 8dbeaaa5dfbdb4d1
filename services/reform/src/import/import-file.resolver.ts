import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { AppendToImportArgs, BeginImportInput, ImportFilesArgs, StepImportArgs } from './import-file.input.ts'
import type { ImportFileRow } from './import-file.repository.ts'
import { FileFormatEnum, ImportFileConnection, ImportFileType, ImportKindEnum } from './import-file.type.ts'
import { columnsOf, type ImportKind } from './import-kind.ts'
import type { FileFormat } from './import-outcome.ts'

/** Takes files of rows. */
@Resolver(() => ImportFileType)
class ImportFileResolver {
  @Query(() => ImportFileType, { nullable: true, description: 'One file in sight; null for any other.' })
  importFile(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { imports }: Context) {
    return imports.byId(id)
  }

  @Query(() => ImportFileConnection.Connection, {
    nullable: true,
    description: `Files of a unit and of those below it, for who may send such in, the newest first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  importFiles(@Args(() => ImportFilesArgs) listing: ImportFilesArgs, @Ctx() { imports }: Context) {
    return imports.list(listing)
  }

  @Query(() => String, {
    nullable: true,
    description: 'A file with the columns and a row that shows how it is filled in, as base64.',
  })
  importTemplate(
    @Arg('kind', () => ImportKindEnum, { description: 'What its rows are to be.' }) kind: ImportKind,
    @Arg('format', () => FileFormatEnum, { description: 'How it is to be written.' }) format: FileFormat,
    @Ctx() { imports }: Context,
  ) {
    return imports.template(kind, format)
  }

  @Mutation(() => ImportFileType, {
    description: `Begins a file; the same file of the same person that is on its way goes on. Needs \`reform.handle_dossiers\` or \`reform.enter_month\` on the unit, as its rows do. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  beginImport(
    @Arg('input', () => BeginImportInput, { description: 'What is to come.' })
    { unit, ...said }: BeginImportInput,
    @IdempotencyKey() _key: string,
    @Ctx() { imports }: Context,
  ) {
    return imports.begin({ ...said, unitId: unit })
  }

  @Mutation(() => ImportFileType, {
    description: `Adds the next part of one’s own file; one that is there already changes nothing. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  appendToImport(
    @Args(() => AppendToImportArgs) { at, content, sha256, ...seen }: AppendToImportArgs,
    @Ctx() { imports }: Context,
  ) {
    return imports.append(seen, { at, content, sha256 })
  }

  @Mutation(() => ImportFileType, {
    description: `Says what is to become of one’s own file; it is looked through and stored behind, so ask for it again. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  stepImport(@Args(() => StepImportArgs) { step, ...seen }: StepImportArgs, @Ctx() { imports }: Context) {
    return imports.step(seen, step)
  }

  @FieldResolver(() => [String], { description: 'The columns of such a file, in their order.' })
  columns(@Root() { kind }: ImportFileRow) {
    return columnsOf(kind).map(({ name }) => name)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The bad rows as a file to be mended and sent again, as base64, the first 2,000; null: none.',
  })
  badRows(
    @Root() file: ImportFileRow,
    @Arg('format', () => FileFormatEnum, { description: 'How it is to be written.' }) format: FileFormat,
    @Ctx() { imports }: Context,
  ) {
    return imports.badRows(file, format)
  }
}

/** What the graph answers of files of rows. */
export const importFileResolvers = [
  ImportFileResolver,
  unitField(ImportFileType, 'unit', 'unitId', 'The unit it is sent for.'),
] as const
