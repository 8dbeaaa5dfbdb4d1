import { type Bodies, wordsWithBody } from '@province/bodies'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection } from '@province/subgraph/list'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { groupOf } from './issuer.ts'
import type {
  RegisteredDocumentRepository,
  RegisteredDocumentRow,
  RegisterListing,
} from './registered-document.repository.ts'
import { type DocumentTold, RegisteredDocument } from './registered-document.ts'
import { issuerMissing, registeredBefore } from './registered-document-refusals.ts'

type Issuer = 'issuerName' | 'issuerGroup' | 'issuerBodyId'
type Optional = 'signer' | 'theme' | 'effectiveFrom' | 'effectiveTo' | 'candidateId'

/** A document as it is asked to be registered: what is left out is not known. */
export type DocumentGiven = Omit<DocumentTold, Optional | Issuer> & {
  readonly [Name in Optional]?: DocumentTold[Name] | undefined
} & {
  readonly issuedBy?: string | null | undefined
  readonly issuerName?: string | null | undefined
  readonly issuerGroup?: DocumentTold['issuerGroup'] | null | undefined
}

/** The register of documents. */
export class RegisteredDocumentService {
  readonly ofCandidate: RegisteredDocumentRepository['ofCandidate']

  constructor(
    private readonly documents: RegisteredDocumentRepository,
    private readonly bodies: Pick<Bodies, 'orWords'>,
    private readonly request: RequestContext,
  ) {
    this.ofCandidate = documents.ofCandidate
  }

  list(asked: RegisterListing): Promise<Connection<RegisteredDocumentRow>> {
    return this.documents.list(asked)
  }

  byId(id: string): Promise<RegisteredDocumentRow | null> {
    return this.documents.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<RegisteredDocumentRow> {
    const found = await this.documents.byId(id)
    if (!found) throw forbiddenOrMissing()
    return found
  }

  /** Registers a document, a candidate of the citations or another one; the same one in another spelling is refused. */
  async register(unitId: string, given: DocumentGiven): Promise<RegisteredDocumentRow> {
    await this.request.authority.require('directive.register', unitId)
    const { subject, today } = this.request
    const { issuedBy: _by, ...rest } = given
    const told: DocumentTold = {
      ...rest,
      ...(await this.#issuer(unitId, given)),
      signer: given.signer ?? null,
      // Counts are by theme: spaces make no other one.
      theme: given.theme?.trim().replace(/\s+/g, ' ') ?? null,
      effectiveFrom: given.effectiveFrom ?? null,
      effectiveTo: given.effectiveTo ?? null,
      candidateId: given.candidateId ?? null,
    }
    const document = RegisteredDocument.register(v7(), unitId, told, { subject, today })
    const { symbol, issuedOn } = document
    if (symbol !== null && (await this.documents.isRegistered(symbol, issuedOn)))
      throw registeredBefore(symbol)
    this.documents.add(document)
    const payload = { symbol, issuedOn }
    this.request.record({ name: 'document.registered', aggregateId: document.id, unitId, payload })
    return this.documents.rowOf(document)
  }

  /** Who issued it: a body of the unit that was there on the day, or its words and its group. */
  async #issuer(unitId: string, { issuedBy, issuerName, issuerGroup, issuedOn }: DocumentGiven) {
    if (issuedBy != null && issuerGroup != null) throw wordsWithBody('input.issuerGroup')
    const where = { field: 'input.issuedBy', wordsField: 'input.issuerName', day: issuedOn, unitId }
    const { body, id, words } = await this.bodies.orWords({ id: issuedBy, words: issuerName }, where)
    const group = body ? groupOf(body) : issuerGroup
    if (group == null) throw issuerMissing()
    return { issuerName: words, issuerBodyId: id, issuerGroup: group }
  }
}
