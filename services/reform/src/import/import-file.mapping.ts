import { defineEntity } from '@mikro-orm/core'
import { ImportFile } from './import-file.ts'
import type { ImportState } from './import-file-lifecycle.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportOutcome, ImportRefusal } from './import-outcome.ts'

/** Table `reform.import_file`: one row a file that comes in. */
export const ImportFileMapping = defineEntity({
  class: ImportFile,
  tableName: 'import_file',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<ImportKind>(),
    name: p.text(),
    bytes: p.integer(),
    sha256: p.string(),
    state: p.string().$type<ImportState>(),
    savedBytes: p.integer(),
    outcome: p.json().$type<ImportOutcome | null>().nullable(),
    refusal: p.json().$type<ImportRefusal | null>().nullable(),
    doneLine: p.integer(),
    doneRows: p.integer(),
    stored: p.integer(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
