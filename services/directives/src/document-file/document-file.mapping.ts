import { defineEntity } from '@mikro-orm/core'
import type { FileState, MediaType } from '@province/shown-copy'
import { DocumentFile } from './document-file.ts'

/** Table `directives.document_file`. */
export const DocumentFileMapping = defineEntity({
  class: DocumentFile,
  tableName: 'document_file',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    documentId: p.uuid(),
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
