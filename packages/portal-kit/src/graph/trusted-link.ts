import { ApolloLink } from '@apollo/client'
import type { DocumentNode } from 'graphql'

/** A document made by codegen carries the hash under which the gateway trusts it. */
interface HashedDocument extends DocumentNode {
  __meta__?: { hash?: string }
}

/** The hash of a trusted document; throws for a document that codegen did not make. */
export function hashOf(document: DocumentNode): string {
  const hash = (document as HashedDocument).__meta__?.hash
  if (!hash) throw new Error('This document was not made by codegen, so the gateway would refuse it.')
  return hash
}

/** Sends the hash of a document and never its text. */
export const trustedDocuments = new ApolloLink((operation, forward) => {
  operation.extensions.persistedQuery = { version: 1, sha256Hash: hashOf(operation.query) }
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  return forward(operation)
})
