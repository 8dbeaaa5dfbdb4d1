import { isLostError, sent, type UploadPort, type useApolloClient } from '@province/portal-kit'
import {
  AbandonDocumentFileDocument,
  AppendToDocumentFileDocument,
  BeginDocumentFileDocument,
  FinishDocumentFileDocument,
} from '../generated/graphql.ts'

/** How a file of this name is sent to a registered document. */
export const uploadPort = (
  client: ReturnType<typeof useApolloClient>,
  document: string,
  name: string,
): UploadPort => ({
  begin: async (bytes, idempotencyKey) => {
    const variables = { document, name, bytes, idempotencyKey }
    return (await sent(client, BeginDocumentFileDocument, variables)).beginDocumentFile
  },
  append: async ({ id, version, parts }, content, idempotencyKey) => {
    const variables = { id, expectedVersion: version, part: parts, content, idempotencyKey }
    return (await sent(client, AppendToDocumentFileDocument, variables)).appendToDocumentFile
  },
  finish: async ({ id, version }, sha256, idempotencyKey) => {
    const variables = { id, expectedVersion: version, sha256, idempotencyKey }
    return (await sent(client, FinishDocumentFileDocument, variables)).finishDocumentFile
  },
  abandon: async ({ id, version }, idempotencyKey) => {
    const variables = { id, expectedVersion: version, idempotencyKey }
    return (await sent(client, AbandonDocumentFileDocument, variables)).abandonDocumentFile
  },
  isLost: isLostError,
})
