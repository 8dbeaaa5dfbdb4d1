import { type Actor, decide } from '@province/actor'
import { type DocumentNode, Kind, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { rootFieldsOf } from '../document/root-fields.ts'
import { inputInvalid, refusal } from '../door/refusal.ts'
import { DOCUMENT_MISSING } from '../language/library-message.ts'
import {
  parseWithinLimits,
  refuseReservedAliases,
  refuseSubscriptions,
  refuseTooCostly,
} from '../limits/document-limits.ts'
import { refuseUnreadableDocument } from '../limits/readable-text.ts'
import { FREE_DOCUMENTS_ACTION, SESSION_FIELDS, STRANGER_FIELDS } from './open-fields.ts'
import { hashOf, type TrustedDocuments } from './trusted-documents.ts'

/** What a request says about its document: a text, a hash, or both. */
export interface OfferedDocument {
  text?: string | undefined
  hash?: string | undefined
}

export interface AdmittedDocument {
  text: string
  hash: string
  trusted: boolean
}

/** A document that may run, as it was read. */
export interface ReadDocument extends AdmittedDocument {
  document: DocumentNode
}

export type DocumentDoor = (offered: OfferedDocument, actor: Actor) => Promise<ReadDocument>

const notTrusted = () =>
  refusal(
    'DOCUMENT_NOT_TRUSTED',
    {
      vi: 'Phiên này chỉ chạy các truy vấn đã công bố cùng cổng thông tin.',
      en: 'This session runs only the queries published with the portal.',
    },
    403,
  )
/** The session has not passed the second factor of its account. */
export const secondFactorDue = () =>
  refusal(
    'SECOND_FACTOR_REQUIRED',
    {
      vi: 'Tài khoản này bật xác thực hai lớp: hãy nhập mã xác thực trước.',
      en: 'This account has a second factor: enter its code first.',
    },
    403,
  )
/** The password is of somebody else's making. */
export const passwordDue = () =>
  refusal(
    'PASSWORD_CHANGE_REQUIRED',
    {
      vi: 'Mật khẩu này do người khác đặt: hãy đổi mật khẩu của bạn trước.',
      en: 'Somebody else made this password: change it first.',
    },
    403,
  )
/** Nobody is signed in. */
export const unauthenticated = () =>
  refusal('UNAUTHENTICATED', { vi: 'Hãy đăng nhập trước.', en: 'Sign in first.' }, 401)

const KNOWN_DOCUMENTS = 1_000
/** Read documents are many times their text: a few megabytes of texts are what memory is set aside for. */
const KNOWN_CHARACTERS = 4_000_000

interface KnownDocument {
  document: DocumentNode
  roots: readonly string[]
}

/**
 * Decides whether a document may run, before it is validated or planned: strangers may only sign in, sessions run
 * what the portal's builds published, and free documents need an action and stay within limits. Of strangers nothing is kept.
 */
export function documentDoor(documents: TrustedDocuments): DocumentDoor {
  const known = new LRUCache<string, KnownDocument>({ max: KNOWN_DOCUMENTS, maxSize: KNOWN_CHARACTERS })
  const read = ({ hash, text, trusted }: AdmittedDocument, keep: boolean): KnownDocument => {
    const before = known.get(hash)
    if (before) return before
    const document = trusted ? parse(text, { noLocation: true }) : parseFree(text)
    const now = { document, roots: rootFieldsOfAll(document) }
    if (keep || trusted) known.set(hash, now, { size: text.length })
    return now
  }
  return async (offered, actor) => {
    const found = await find(documents, offered)
    const mayExplore = decide(actor, FREE_DOCUMENTS_ACTION)
    const { document, roots: names } = read(found, actor.kind !== 'stranger')
    if (actor.kind === 'stranger') {
      if (!names.every((name) => STRANGER_FIELDS.includes(name))) throw unauthenticated()
    } else if (!found.trusted && !mayExplore && !names.every((name) => SESSION_FIELDS.includes(name))) {
      throw actor.secondFactorDue ? secondFactorDue() : actor.passwordDue ? passwordDue() : notTrusted()
    }
    return { ...found, document }
  }
}

function parseFree(text: string): DocumentNode {
  const document = parseWithinLimits(text)
  refuseTooCostly(document)
  refuseSubscriptions(document)
  refuseReservedAliases(document)
  refuseUnreadableDocument(document)
  return document
}

/** Root fields of every operation in the document: which one will run does not matter at the door. */
const rootFieldsOfAll = (document: DocumentNode): readonly string[] => [
  ...new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [...rootFieldsOf(document, definition)] : [],
    ),
  ),
]

async function find(documents: TrustedDocuments, offered: OfferedDocument): Promise<AdmittedDocument> {
  const hash = offered.text === undefined ? offered.hash : hashOf(offered.text)
  if (hash === undefined) throw inputInvalid(DOCUMENT_MISSING)
  if (offered.hash !== undefined && offered.hash !== hash) {
    throw inputInvalid({
      vi: 'Mã băm không khớp với nội dung truy vấn.',
      en: 'The hash does not match the text of the query.',
    })
  }
  if (documents.textOf(hash) === undefined && offered.text === undefined) await documents.refresh()
  const published = documents.textOf(hash)
  if (published !== undefined) return { text: published, hash, trusted: true }
  if (offered.text === undefined) throw notTrusted()
  return { text: offered.text, hash, trusted: false }
}
