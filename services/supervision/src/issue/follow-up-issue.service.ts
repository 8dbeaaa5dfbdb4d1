import { type Bodies, calledAs } from '@province/bodies'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { SupervisingBodyService } from '../body/supervising-body.service.ts'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { TimedAnswerService } from '../clock/timed-answer.service.ts'
import type { FollowUpRepository, FollowUpRow } from '../follow-up/follow-up.repository.ts'
import { FollowUp } from '../follow-up/follow-up.ts'
import { type Issue, type IssueGiven, issueOf } from '../follow-up/follow-up-issue.ts'
import {
  addresseeUnknown,
  detailMissing,
  foreignDetail,
  promisedNowhere,
} from '../follow-up/follow-up-refusals.ts'

type Parties =
  | 'issuerBody'
  | 'issuerName'
  | 'issuerBodyId'
  | 'addresseeUnitId'
  | 'addresseeBodyId'
  | 'addresseeName'

/** Who issues it and who is addressed, each a body of the directory or known by unit and words. */
interface PartiesAsked {
  readonly unit: string
  readonly issuedBy?: string | null | undefined
  readonly issuerBody?: IssuerBody | null | undefined
  readonly issuerName?: string | null | undefined
  readonly addressee?: string | null | undefined
  readonly addressedTo?: string | null | undefined
  readonly addresseeName?: string | null | undefined
}

/** What is issued, before a rule may set its due day. */
export type IssueAsked = Omit<IssueGiven, Parties> & PartiesAsked

const PREFIX: Readonly<Record<Issue['kind'], string>> = {
  RECOMMENDATION: 'KN',
  VOTER_PETITION: 'CT',
  INTERPELLATION: 'CV',
  EXPLANATION: 'GT',
  RESOLUTION: 'NQ',
  CRITICISM_OPINION: 'PB',
  PROMISE: 'LH',
}

/** Where things are raised: kept open until what is raised there is stored. */
export interface RaisedThere {
  /** Refuses a kind that is not raised there, and an occasion that is over. */
  raise(id: string, kind: Issue['kind'], unitId: string): Promise<void>
}

/** The bodies that may be named. */
export interface NamedBodies {
  readonly supervising: SupervisingBodyService
  readonly all: Pick<Bodies, 'named'>
}

/** Issues what is followed up, from one body to another. */
export class FollowUpIssueService {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly clocks: TimedAnswerService,
    private readonly occasions: RaisedThere,
    private readonly bodies: NamedBodies,
    private readonly request: RequestContext,
  ) {}

  /** Sends it to its addressee; a written reply to a question is due by rule. */
  async issue(asked: IssueAsked): Promise<FollowUpRow> {
    const { unit, issuedBy: _by, addressee: _unit, addressedTo: _to, ...told } = asked
    await this.request.authority.require('supervision.recommend', unit)
    const parties = { ...(await this.#issuer(asked)), ...(await this.#addressee(asked)) }
    await this.#raise(asked.kind, asked.occasionId ?? null, unit)
    const { subject, today } = this.request
    const id = v7()
    const code = `${PREFIX[asked.kind]}-${id.slice(-8).toUpperCase()}`
    const followUp = FollowUp.issue(id, unit, code, issueOf({ ...told, ...parties }), { subject, today })
    this.followUps.add(followUp)
    if (asked.kind === 'INTERPELLATION' && followUp.dueOn === null)
      followUp.expectBy(await this.clocks.due(followUp, 'question.reply', 'input.dueOn'))
    for (const told of followUp.told('issued')) this.request.record(told)
    return this.followUps.rowOf(followUp)
  }

  async #issuer({ unit, issuedOn, ...asked }: IssueAsked) {
    const given = { id: asked.issuedBy, body: asked.issuerBody, name: asked.issuerName }
    const where = { unitId: unit, day: issuedOn, field: 'input.issuedBy', wordsField: 'input.issuerName' }
    const { id, body, name } = await this.bodies.supervising.acting(given, where)
    return { issuerBodyId: id, issuerBody: body, issuerName: name }
  }

  /** A body that is addressed is answered for by its unit; it is there today, so that somebody can answer. */
  async #addressee(asked: IssueAsked) {
    if (asked.kind === 'PROMISE') return this.#promising(asked)
    const { addressee, addressedTo, addresseeName } = asked
    const day = this.request.today
    if (addressedTo != null) {
      const demanded = { field: 'input.addressedTo', day, ...(addressee != null && { unitId: addressee }) }
      const body = await this.bodies.all.named(addressedTo, demanded)
      const name = addresseeName ?? calledAs(body)
      return { addresseeUnitId: body.placeId, addresseeBodyId: body.id, addresseeName: name }
    }
    if (addressee == null || !isId(addressee) || !(await this.followUps.exists(addressee, day)))
      throw addresseeUnknown()
    return { addresseeUnitId: addressee, addresseeBodyId: null, addresseeName: addresseeName ?? '' }
  }

  /** A promise is kept by whoever was asked: it follows from their question, and nobody else is named. */
  async #promising({ unit, sourceId, addressee, addressedTo, addresseeName }: IssueAsked) {
    const named = Object.entries({ addressee, addressedTo, addresseeName }).find(([, value]) => value != null)
    if (named) throw foreignDetail(`input.${named[0]}`)
    const question = sourceId == null ? null : await this.followUps.byId(sourceId)
    if (question?.kind !== 'INTERPELLATION' || question.unitId !== unit) throw promisedNowhere()
    const { addresseeUnitId, addresseeBodyId, addresseeName: office } = question
    return { addresseeUnitId, addresseeBodyId, addresseeName: office }
  }

  /** A petition is always with a meeting, so that it goes on with what that meeting leaves open. */
  async #raise(kind: Issue['kind'], occasionId: string | null, unit: string): Promise<void> {
    if (occasionId !== null) return this.occasions.raise(occasionId, kind, unit)
    if (kind === 'VOTER_PETITION') throw detailMissing('input.occasionId')
  }
}
