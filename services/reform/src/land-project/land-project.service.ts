import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type {
  LandProjectRepository,
  LandProjectRow,
  LandStepRepository,
  LedRow,
} from './land-project.repository.ts'
import { type LandFacts, LandProject } from './land-project.ts'
import { LandStep, type LandStepFacts } from './land-step.ts'

const MANAGE = 'reform.manage_land'

/** Keeps land-clearance projects: recorded, made public, approved, and step by step. */
export class LandProjectService {
  readonly list: LandProjectRepository['list']
  readonly stepsOf: LandStepRepository['ofProject']

  constructor(
    private readonly projects: LandProjectRepository,
    private readonly steps: LandStepRepository,
    private readonly request: RequestContext,
  ) {
    this.list = projects.list
    this.stepsOf = steps.ofProject
  }

  byId(id: string): Promise<LandProjectRow | null> {
    return this.projects.byId(id)
  }

  led(within: string, asOf: string): Promise<LedRow[]> {
    return this.projects.led(within, asOf)
  }

  async record(facts: LandFacts): Promise<LandProjectRow> {
    await this.request.authority.require(MANAGE, facts.unitId)
    const project = LandProject.record(v7(), facts, this.request.subject)
    this.projects.add(project)
    return this.#told(project, 'recorded')
  }

  async publish(seen: SeenVersion, on: string, channel: string): Promise<LandProjectRow> {
    const project = await this.request.forChange(this.projects, seen, MANAGE)
    project.publish(on, channel, this.request.subject, this.request.today)
    return this.#told(project, 'published')
  }

  async approve(seen: SeenVersion, on: string, document: string): Promise<LandProjectRow> {
    const project = await this.request.forChange(this.projects, seen, MANAGE)
    project.approve(on, document, this.request.subject, this.request.today)
    return this.#told(project, 'approved')
  }

  async step(seen: SeenVersion, facts: LandStepFacts): Promise<LandProjectRow> {
    const { subject, today } = this.request
    const project = await this.request.forChange(this.projects, seen, MANAGE)
    this.steps.add(LandStep.take(v7(), project, facts, subject, today))
    return this.#told(project, 'stepped')
  }

  #told(project: LandProject, what: string): LandProjectRow {
    const { id, unitId, publicity, approval, version } = project
    const payload = { publicity, approval, version }
    this.request.record({ name: `land_project.${what}`, aggregateId: id, unitId, payload })
    return this.projects.rowOf(project, { invented: false })
  }
}
