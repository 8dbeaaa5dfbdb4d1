import { defineEntity } from '@mikro-orm/core'
import type { FileState, MediaType } from '@province/shown-copy'
import { PetitionFile } from './petition-file.ts'

/** Table `complaints.petition_file`. */
export const PetitionFileMapping = defineEntity({
  class: PetitionFile,
  tableName: 'petition_file',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    ofRecordId: p.uuid(),
    vaultRecordId: p.uuid(),
    place: p.integer(),
    state: p.string().$type<FileState>(),
    mediaType: p.string().$type<MediaType>().nullable(),
    bytes: p.integer(),
    savedBytes: p.integer(),
    copyBytes: p.integer().nullable(),
    parts: p.integer(),
    copyParts: p.integer().nullable(),
    sha256: p.string().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
