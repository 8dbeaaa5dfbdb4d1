import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { TrustedDocuments } from './trusted-documents.ts'

const FREE_DOCUMENTS = 1_000
const FREE_CHARACTERS = 4_000_000

/** Apollo's store of parsed and validated documents. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>
  set(key: string, document: DocumentNode): Promise<void>
  delete(key: string): Promise<void>
}

/**
 * Plans live as long as the identity of their document, so published documents are pinned and never planned twice;
 * the rest come and go by count and by the length of their texts. Keys end with the hash of the document's text.
 */
export function documentStore(trusted: TrustedDocuments, most = FREE_DOCUMENTS): DocumentStore {
  const pinned = new Map<string, DocumentNode>()
  const free = new LRUCache<string, DocumentNode>({
    max: most,
    maxSize: FREE_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  })
  const isTrusted = (key: string) => trusted.textOf(key.slice(key.lastIndexOf(':') + 1)) !== undefined
  return {
    get: async (key) => pinned.get(key) ?? free.get(key),
    set: async (key, document) => {
      if (isTrusted(key)) pinned.set(key, document)
      else free.set(key, document)
    },
    delete: async (key) => {
      pinned.delete(key)
      free.delete(key)
    },
  }
}
