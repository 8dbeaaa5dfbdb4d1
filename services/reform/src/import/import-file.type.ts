import { enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { ImportState, ImportStep } from './import-file-lifecycle.ts'
import type { ImportKind } from './import-kind.ts'
import type { FileFormat, ImportedRow } from './import-outcome.ts'
import { ImportProblemType, ImportRefusalType, ImportWarningType } from './import-place.type.ts'

export const ImportKindEnum = enumOf<ImportKind>('ImportKind', 'What the rows of a file are.', {
  DOSSIERS: 'Dossiers one by one, as they were handed in.',
  DOSSIER_MONTHS: 'Months of dossiers, in totals.',
  CENTRE_MONTHS: 'Months of transactions at a centre.',
  DOCUMENT_MONTHS: 'Months of electronic documents.',
})

export const FileFormatEnum = enumOf<FileFormat>('ImportFormat', 'How a file is written.', {
  CSV: 'Text in UTF-8, cells parted by commas.',
  XLSX: 'A spreadsheet.',
})

export const ImportStateEnum = enumOf<ImportState>('ImportState', 'Where a file stands.', {
  UPLOADING: 'Its parts are coming.',
  CHECKING: 'It is there, and looked through.',
  CHECKED: 'It was looked through: nothing is stored before somebody says so.',
  STORING: 'Its rows are being stored.',
  STOPPED: 'Somebody stopped the storing: what was stored stays, and it can go on.',
  STORED: 'All its rows are looked at, and those that are sound are stored.',
  BROKEN: 'It could not be read: `refusal` says why, and nothing of it is stored.',
  ABANDONED: 'It was given up; nothing of it is kept.',
})

export const ImportStepEnum = enumOf<ImportStep>('ImportStep', 'What is to become of a file.', {
  finish: 'All parts are there: look it through.',
  store: 'Store what is sound, or go on with it.',
  stop: 'Stop the storing; what was stored stays.',
  abandon: 'Give it up.',
})

export const ImportFileOrderEnum = enumOf('ImportFileOrder', 'In which order files come.', {
  NEWEST: 'The newest first.',
})

/** A row of a file. */
@ObjectType('ImportedRow', { description: 'A row of a file as it is read.' })
export class ImportedRowType implements ImportedRow {
  @Field(() => Int, { description: 'Its line in the file, or its row in the sheet.' })
  line!: number

  @Field(() => [String], { description: 'Its cells, in the order of `columns`.' })
  cells!: string[]
}

/** What a file came to. */
@ObjectType('ImportOutcome', { description: 'What a file came to when it was looked through.' })
export class ImportOutcomeType {
  @Field(() => FileFormatEnum, { description: 'How it is written.' })
  format!: FileFormat

  @Field(() => String, { nullable: true, description: 'The sheet that was read; null in CSV.' })
  sheet!: string | null

  @Field(() => Int, { description: 'How many sheets there are; one is read.' })
  sheets!: number

  @Field(() => Int, { description: 'How many rows it has.' })
  rows!: number

  @Field(() => Int, { description: 'Rows that are sound and new, or change what the sender entered before.' })
  wouldTake!: number

  @Field(() => Int, { description: 'Rows that are on record already: they change nothing.' })
  duplicates!: number

  @Field(() => Int, { description: 'Rows in which something is wrong; the others are not kept out by them.' })
  badRows!: number

  @Field(() => [ImportProblemType], { description: 'What is wrong, in the order of lines; the first 1,000.' })
  problems!: ImportProblemType[]

  @Field(() => [ImportWarningType], {
    description: 'What is to be known, in the order of lines; the first 1,000.',
  })
  warnings!: ImportWarningType[]

  @Field(() => [ImportedRowType], { description: 'The first rows as they are read.' })
  preview!: ImportedRowType[]
}

/** A file of rows. */
@ObjectType('ImportFile', {
  description:
    'A file of rows that comes in by parts, is looked through, and is stored once somebody says so.',
})
export class ImportFileType extends VersionedNode {
  @Field(() => ImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKind

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number

  @Field(() => Int, { description: 'How much of it has come, in bytes: the next part begins here.' })
  savedBytes!: number

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState

  @Field(() => ImportOutcomeType, {
    nullable: true,
    description: 'What it came to; null: not looked through yet.',
  })
  outcome!: ImportOutcomeType | null

  @Field(() => ImportRefusalType, { nullable: true, description: 'Why it is not read; null: it is.' })
  refusal!: ImportRefusalType | null

  @Field(() => Int, { description: 'How many of its rows the storing has looked at so far.' })
  doneRows!: number

  @Field(() => Int, { description: 'How many rows of it are new on record, or changed there.' })
  stored!: number
}

/** Pages of files. */
export const ImportFileConnection = connectionType(ImportFileType, 'ImportFile')
