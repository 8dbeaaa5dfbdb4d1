import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ProcedureService } from '../procedure/procedure.service.ts'
import type { LevelCountRow, OnlineServiceRepository, OnlineServiceRow } from './online-service.repository.ts'
import { OnlineService, type ServiceGrade } from './online-service.ts'
import { editionsDiffer } from './online-service-refusals.ts'
import type { ServiceScheme } from './online-service-scheme.ts'

/** Levels on one day, or on two days beside each other. */
export interface LevelsAsked {
  within: string
  asOf: string
  scheme?: ServiceScheme | null
  otherAsOf?: string | null
  otherScheme?: ServiceScheme | null
}

/** Levels counted by their own edition. */
export interface LevelCounts {
  asOf: string
  levels: LevelCountRow[]
  /** Levels of the other day; null where none was asked for. */
  other: LevelCountRow[] | null
  /** Whether the two days are graded by one edition, so that their counts may be compared. */
  comparable: boolean
}

const schemesOf = (levels: readonly LevelCountRow[]) =>
  [...new Set(levels.map(({ scheme }) => scheme))].sort()

/** Grades procedures as online services, and counts them edition by edition. */
export class OnlineServiceService {
  constructor(
    private readonly services: OnlineServiceRepository,
    private readonly procedures: ProcedureService,
    private readonly request: RequestContext,
  ) {}

  ofProcedure(procedureId: string): Promise<OnlineServiceRow[]> {
    return this.services.ofProcedure(procedureId)
  }

  /** Refuses `INPUT_INVALID` where two days are asked that different editions grade, and not both are named. */
  async levels({ within, asOf, scheme, otherAsOf, otherScheme }: LevelsAsked): Promise<LevelCounts> {
    const levels = await this.#of(within, asOf, scheme)
    if (!otherAsOf) return { asOf, levels, other: null, comparable: true }
    const other = await this.#of(within, otherAsOf, otherScheme)
    const comparable = schemesOf(levels).join() === schemesOf(other).join()
    if (!comparable && !(scheme && otherScheme)) throw editionsDiffer()
    return { asOf, levels, other, comparable }
  }

  async grade(procedureId: string, grade: ServiceGrade): Promise<OnlineServiceRow> {
    const { request } = this
    const procedure = await this.procedures.managed(procedureId)
    const before = await this.services.open(procedureId)
    const of = { procedureId, unitId: procedure.unitId }
    const graded = OnlineService.grade(v7(), of, grade, before, request.subject)
    await this.services.follow(graded)
    const { id, unitId, scheme, level } = graded
    request.record({ name: 'online_service.graded', aggregateId: id, unitId, payload: { scheme, level } })
    return this.services.rowOf(graded, { invented: false })
  }

  async #of(within: string, asOf: string, scheme?: ServiceScheme | null): Promise<LevelCountRow[]> {
    const counted = await this.services.counts(within, asOf)
    return scheme ? counted.filter((each) => each.scheme === scheme) : counted
  }
}
