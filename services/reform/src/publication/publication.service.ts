import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { PublicationRepository, PublicationRow } from './publication.repository.ts'
import { type Duty, type Proof, Publication } from './publication.ts'

const PUBLISH = 'reform.publish'
const VERIFY = 'reform.verify_publication'

/** Keeps what has to be published, with the proof that it was. */
export class PublicationService {
  readonly list: PublicationRepository['list']

  constructor(
    private readonly publications: PublicationRepository,
    private readonly request: RequestContext,
  ) {
    this.list = publications.list
  }

  byId(id: string): Promise<PublicationRow | null> {
    return this.publications.byId(id)
  }

  async owe(duty: Duty): Promise<PublicationRow> {
    await this.request.authority.require(PUBLISH, duty.unitId)
    const publication = Publication.owe(v7(), duty, this.request.subject)
    this.publications.add(publication)
    return this.#told(publication, 'owed')
  }

  async post(seen: SeenVersion, proof: Proof): Promise<PublicationRow> {
    const { subject, today } = this.request
    const publication = await this.request.forChange(this.publications, seen, PUBLISH)
    publication.post(proof, subject, today)
    return this.#told(publication, 'posted')
  }

  async verify(seen: SeenVersion): Promise<PublicationRow> {
    const { subject, today } = this.request
    const publication = await this.request.forChange(this.publications, seen, VERIFY)
    publication.verify(subject, today)
    return this.#told(publication, 'verified')
  }

  #told(publication: Publication, what: string): PublicationRow {
    const { id, unitId, state, version, postedOn, dueOn } = publication
    this.request.record({ name: `publication.${what}`, aggregateId: id, unitId, payload: { state, version } })
    const late = (postedOn ?? this.request.today) > dueOn
    return this.publications.rowOf(publication, { late, invented: false })
  }
}
