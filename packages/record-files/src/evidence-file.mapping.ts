import { defineEntity } from '@mikro-orm/core'
import type { FileState, MediaType } from '@province/shown-copy'
import { EvidenceFile } from './evidence-file.ts'

/** Table `evidence_file` of a service whose steps take evidence. */
export const EvidenceFileMapping = defineEntity({
  class: EvidenceFile,
  tableName: 'evidence_file',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    entryId: p.uuid(),
    name: p.string(),
    place: p.integer(),
    state: p.string().$type<FileState>(),
    mediaType: p.string().$type<MediaType>().nullable(),
    hasText: p.boolean().nullable(),
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
