import { calledAs, writtenOut } from '@province/bodies'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { UnitService } from '../../register/index.ts'
import type { BodyRow } from './body.repository.ts'
import type { BodyKind } from './body.ts'
import type { BodyFindRepository } from './body-find.repository.ts'

/** What is asked for. */
export interface BodiesAsked {
  search: string
  unit?: string | null
  kinds?: readonly BodyKind[] | null
  asOf: string
}

const wordsOf = (search: string) =>
  writtenOut(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Bodies as other domains know and choose them: public like units, whoever holds their directory. */
export class BodyFindService {
  constructor(
    private readonly bodies: BodyFindRepository,
    private readonly units: UnitService,
    private readonly request: RequestContext,
  ) {}

  /** A body that another domain names. */
  async referred(id: string): Promise<BodyRow | null> {
    return isId(id) ? this.bodies.referred(id.toLowerCase()) : null
  }

  /** Bodies that are there on a day, by words of their name and their unit’s. */
  async find({ search, unit = null, kinds = null, asOf }: BodiesAsked): Promise<BodyRow[]> {
    await this.request.authority.require('organization.read')
    if (unit !== null && !isId(unit)) return []
    return this.bodies.find({ words: wordsOf(search), unit, kinds, asOf })
  }

  /** What it is called outside its unit. */
  async calledAs({ kind, name, sitsOn }: BodyRow): Promise<string> {
    const unit = sitsOn === null ? null : await this.units.referred(sitsOn)
    return calledAs({ kind, name, unitName: unit?.name ?? null, unitLevel: unit?.level ?? null })
  }

  /** Who took over from one that has ended. */
  async successorOf({ id, validTo }: BodyRow): Promise<BodyRow | null> {
    if (validTo === null || validTo > this.request.today) return null
    const successor = await this.bodies.successorOf(id)
    return successor === null ? null : this.bodies.referred(successor)
  }
}
