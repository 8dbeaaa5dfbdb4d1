import { enumOf } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ImportProblem } from './import-row.ts'

export const ImportProblemEnum = enumOf<ImportProblem['code']>(
  'ImportProblemCode',
  'What is wrong at one place of a file.',
  {
    MISSING: 'The cell is empty.',
    TOO_LONG: 'More than 200 characters.',
    FORMULA: 'It begins like a formula of a spreadsheet: export values instead.',
    UNKNOWN_CHANNEL: 'Not one of: trực tiếp, bưu chính, trực tuyến, kiosk.',
    NO_TIME: 'Not a day that exists, such as 15/06/2023 09:30; numbers of days of a spreadsheet are no days.',
    IN_FUTURE: 'A dossier is not submitted in the future.',
    NO_PROCEDURE: 'No procedure in force bears this code.',
    TWICE: 'An earlier line of the file bears the same code.',
  },
)

/** A problem of a file. */
@ObjectType('ImportProblem', { description: 'What is wrong at one place of a file, by line and column.' })
export class ImportProblemType {
  @Field(() => Int, { description: 'The line of the file; its first line is the header.' })
  line!: number

  @Field(() => String, { description: 'The column, as the header names it.' })
  column!: string

  @Field(() => ImportProblemEnum, { description: 'What it is.' })
  code!: ImportProblem['code']
}

/** What a file came to. */
@ObjectType('DossierImport', { description: 'What a file of dossiers came to, or would.' })
export class DossierImportType {
  @Field(() => Int, { description: 'How many rows it has.' })
  rows!: number

  @Field(() => Int, { description: 'Rows that were stored; in a dry run, that would be.' })
  taken!: number

  @Field(() => Int, { description: 'Rows whose code is on record already: they change nothing.' })
  duplicates!: number

  @Field(() => [ImportProblemType], { description: 'What is wrong, in the order of lines.' })
  problems!: ImportProblemType[]

  @Field(() => String, {
    nullable: true,
    description: 'The bad rows as a file to be mended; null: none is bad.',
  })
  badRows!: string | null

  @Field(() => Boolean, { description: 'Whether nothing was stored.' })
  dryRun!: boolean
}
