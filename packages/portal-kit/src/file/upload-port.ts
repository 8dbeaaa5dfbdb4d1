import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import type { FileFacts, UploadPort } from './upload.ts'
import { isLostError, sent } from './use-uploads.ts'

interface Keyed {
  idempotencyKey: string
}
interface Changing extends Keyed {
  id: string
  expectedVersion: number
}
interface Sent {
  sent: FileFacts
}

/** The operations by which files of one kind of record are sent and saved; each write answers its file as `sent`. */
export interface FileDocuments<Of extends object> {
  begin: TypedDocumentNode<Sent, Of & Keyed & { name: string; bytes: number }>
  append: TypedDocumentNode<Sent, Changing & { part: number; content: string }>
  finish: TypedDocumentNode<Sent, Changing & { sha256: string }>
  abandon: TypedDocumentNode<Sent, Changing>
  part: TypedDocumentNode<{ part?: string | null }, { file: string; part: number }>
}

/** How a file of this name is sent to a record. */
export const uploadPort = <Of extends object>(
  client: ApolloClient,
  { begin, append, finish, abandon }: FileDocuments<Of>,
  of: Of,
  name: string,
): UploadPort => ({
  begin: async (bytes, idempotencyKey) =>
    (await sent(client, begin, { ...of, name, bytes, idempotencyKey })).sent,
  append: async ({ id, version, parts }, content, idempotencyKey) =>
    (await sent(client, append, { id, expectedVersion: version, part: parts, content, idempotencyKey })).sent,
  finish: async ({ id, version }, sha256, idempotencyKey) =>
    (await sent(client, finish, { id, expectedVersion: version, sha256, idempotencyKey })).sent,
  abandon: async ({ id, version }, idempotencyKey) =>
    (await sent(client, abandon, { id, expectedVersion: version, idempotencyKey })).sent,
  isLost: isLostError,
})
