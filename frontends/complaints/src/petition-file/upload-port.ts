import { isLostError, sent, type UploadPort, type useApolloClient } from '@province/portal-kit'
import {
  AbandonFileDocument,
  AppendToFileDocument,
  BeginFileDocument,
  FinishFileDocument,
} from '../generated/graphql.ts'

/** How files are sent to an open intake. */
export const uploadPort = (client: ReturnType<typeof useApolloClient>, intake: string): UploadPort => ({
  begin: async (bytes, idempotencyKey) =>
    (await sent(client, BeginFileDocument, { intake, bytes, idempotencyKey })).beginFile,
  append: async ({ id, version, parts }, content, idempotencyKey) => {
    const variables = { id, expectedVersion: version, part: parts, content, idempotencyKey }
    return (await sent(client, AppendToFileDocument, variables)).appendToFile
  },
  finish: async ({ id, version }, sha256, idempotencyKey) => {
    const variables = { id, expectedVersion: version, sha256, idempotencyKey }
    return (await sent(client, FinishFileDocument, variables)).finishFile
  },
  abandon: async ({ id, version }, idempotencyKey) => {
    const variables = { id, expectedVersion: version, idempotencyKey }
    return (await sent(client, AbandonFileDocument, variables)).abandonFile
  },
  isLost: isLostError,
})
