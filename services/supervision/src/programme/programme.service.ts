import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { SupervisingBodyService } from '../body/supervising-body.service.ts'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { ProgrammeContentRepository, ProgrammeRepository, ProgrammeRow } from './programme.repository.ts'
import { Programme, type ProgrammePlan } from './programme.ts'
import { ProgrammeContent } from './programme-content.ts'

/** What is drafted, by a body of the directory or one that is known by words. */
export type ProgrammeAsked = Omit<ProgrammePlan, 'body' | 'bodyName' | 'bodyId'> & {
  readonly ownedBy?: string | null | undefined
  readonly body?: IssuerBody | null | undefined
  readonly bodyName?: string | null | undefined
}

/** Programmes with their contents: drafted, approved, closed. */
export class ProgrammeService {
  readonly list: ProgrammeRepository['list']
  readonly contentsOf: ProgrammeContentRepository['ofProgramme']

  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly contents: ProgrammeContentRepository,
    private readonly bodies: SupervisingBodyService,
    private readonly request: RequestContext,
  ) {
    this.list = programmes.list
    this.contentsOf = contents.ofProgramme
  }

  byId(id: string | null): Promise<ProgrammeRow | null> {
    return this.programmes.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ProgrammeRow> {
    const found = await this.programmes.byId(id)
    if (!found) throw forbiddenOrMissing()
    return found
  }

  async draft(
    unitId: string,
    { ownedBy, body, bodyName, ...asked }: ProgrammeAsked,
    contents: readonly string[],
  ): Promise<ProgrammeRow> {
    await this.request.authority.require('supervision.plan', unitId)
    const where = { unitId, day: asked.runsFrom, field: 'input.ownedBy', wordsField: 'input.bodyName' }
    const by = await this.bodies.acting({ id: ownedBy, body, name: bodyName }, where)
    const plan = { ...asked, body: by.body, bodyName: by.name, bodyId: by.id }
    const programme = Programme.draft(v7(), unitId, plan, contents, this.request.subject)
    this.programmes.add(programme)
    this.contents.add(
      ...contents.map((title, at) => new ProgrammeContent(v7(), programme.id, unitId, at + 1, title.trim())),
    )
    this.#tell(programme, 'drafted')
    return this.programmes.rowOf(programme)
  }

  async approve(seen: SeenVersion, document: string, approvedOn: string): Promise<ProgrammeRow> {
    const programme = await this.request.forChange(this.programmes, seen, 'supervision.plan')
    programme.approve(document, approvedOn, this.request.today)
    this.#tell(programme, 'approved')
    return this.programmes.rowOf(programme)
  }

  async close(seen: SeenVersion): Promise<ProgrammeRow> {
    const programme = await this.request.forChange(this.programmes, seen, 'supervision.plan')
    programme.close()
    this.#tell(programme, 'closed')
    return this.programmes.rowOf(programme)
  }

  #tell({ id: aggregateId, unitId, state, version }: Programme, what: string): void {
    this.request.record({ name: `programme.${what}`, aggregateId, unitId, payload: { state, version } })
  }
}
