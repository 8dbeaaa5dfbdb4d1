import type { Bodies } from '@province/bodies'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { AgreementRepository, AgreementRow } from './agreement.repository.ts'
import { Agreement, type Signed } from './agreement.ts'

const ACTION = 'directive.register'

/** An agreement as it is asked to be kept: what is left out is not known. */
export type SignedAsked = Omit<
  Signed,
  'document' | 'ownName' | 'ownBodyId' | 'partnerName' | 'partnerBodyId'
> & {
  readonly document?: string | null | undefined
  readonly signedBy?: string | null | undefined
  readonly ownName?: string | null | undefined
  readonly signedWith?: string | null | undefined
  readonly partnerName?: string | null | undefined
}

/** Coordination agreements: kept, and ended. */
export class AgreementService {
  readonly list: AgreementRepository['list']

  constructor(
    private readonly agreements: AgreementRepository,
    private readonly bodies: Pick<Bodies, 'orWords'>,
    private readonly request: RequestContext,
  ) {
    this.list = agreements.list
  }

  async sign(asked: SignedAsked): Promise<AgreementRow> {
    const { authority, subject, today } = this.request
    await authority.require(ACTION, asked.unitId)
    const { signedBy: _by, signedWith: _with, ...told } = asked
    const parties = await this.#parties(asked)
    const signed = Agreement.sign(
      v7(),
      { ...told, ...parties, document: asked.document ?? null },
      { subject, today },
    )
    this.agreements.add(signed)
    this.#tell(signed, 'signed')
    return this.agreements.rowOf(signed)
  }

  /** Both sides as they were there on the day it was signed. */
  async #parties({ unitId, signedOn: day, signedBy, ownName, signedWith, partnerName }: SignedAsked) {
    const ours = { field: 'input.signedBy', wordsField: 'input.ownName', day, unitId }
    const theirs = { field: 'input.signedWith', wordsField: 'input.partnerName', day }
    const [own, partner] = await Promise.all([
      this.bodies.orWords({ id: signedBy, words: ownName }, ours),
      this.bodies.orWords({ id: signedWith, words: partnerName }, theirs),
    ])
    return { ownName: own.words, ownBodyId: own.id, partnerName: partner.words, partnerBodyId: partner.id }
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
