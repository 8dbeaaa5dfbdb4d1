import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { AgreementRepository, AgreementRow } from './agreement.repository.ts'
import { Agreement, type Signed } from './agreement.ts'

const ACTION = 'directive.register'

/** An agreement as it is asked to be kept: what is left out is not known. */
export type SignedAsked = Omit<Signed, 'document'> & { document?: string | null | undefined }

/** Coordination agreements: kept, and ended. */
export class AgreementService {
  readonly list: AgreementRepository['list']

  constructor(
    private readonly agreements: AgreementRepository,
    private readonly request: RequestContext,
  ) {
    this.list = agreements.list
  }

  async sign(asked: SignedAsked): Promise<AgreementRow> {
    const { authority, subject, today } = this.request
    await authority.require(ACTION, asked.unitId)
    const signed = Agreement.sign(v7(), { ...asked, document: asked.document ?? null }, { subject, today })
    this.agreements.add(signed)
    this.#tell(signed, 'signed')
    return this.agreements.rowOf(signed)
  }

  async end(seen: SeenVersion, on: string, because: string): Promise<AgreementRow> {
    const agreement = await this.request.forChange(this.agreements, seen, ACTION)
    agreement.end(on, because, this.request.today)
    this.#tell(agreement, 'ended')
    return this.agreements.rowOf(agreement)
  }

  #tell({ id: aggregateId, unitId, state, version }: Agreement, what: string): void {
    this.request.record({ name: `agreement.${what}`, aggregateId, unitId, payload: { state, version } })
  }
}
