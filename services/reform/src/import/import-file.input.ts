import { Secret } from '@province/subgraph/audit'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { ImportFileOrderEnum, ImportKindEnum, ImportStepEnum } from './import-file.type.ts'
import type { ImportStep } from './import-file-lifecycle.ts'
import type { ImportKind } from './import-kind.ts'

/** Which files. */
@ArgsType()
export class ImportFilesArgs extends scopedArgs(ImportFileOrderEnum, 'NEWEST') {}

/** A file that is to come. */
@InputType({ description: 'A file of rows that is to come, CSV in UTF-8 or XLSX.' })
export class BeginImportInput {
  @Field(() => ID, { description: 'The unit that took the dossiers, or above those that report months.' })
  unit!: string

  @Field(() => ImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKind

  @Field(() => String, { description: 'What the file is called, at most 200 characters.' })
  name!: string

  @Field(() => Int, { description: 'Its size in bytes, at most 128 MB.' })
  bytes!: number

  @Field(() => String, { description: 'The SHA-256 of the whole, in hex: by it the same file goes on.' })
  sha256!: string
}

/** One part of a file. */
@ArgsType()
export class AppendToImportArgs extends VersionedArgs {
  @Field(() => Int, { description: 'The byte at which it begins: `savedBytes` of the file.' })
  at!: number

  @Secret()
  @Field(() => String, { description: 'At most 512 KiB, as base64.' })
  content!: string

  @Field(() => String, { description: 'The SHA-256 of this part, in hex.' })
  sha256!: string
}

/** Which file, and what is said of it. */
@ArgsType()
export class StepImportArgs extends VersionedArgs {
  @Field(() => ImportStepEnum, { description: 'What is to become of it.' })
  step!: ImportStep
}
