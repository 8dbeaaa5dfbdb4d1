import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { EmulationModelRepository, EmulationModelRow } from './emulation-model.repository.ts'
import { EmulationModel, type ModelTold } from './emulation-model.ts'
import type { EmulationModelStep } from './emulation-model-lifecycle.ts'

const ACTION = 'directive.register'

/** Models of the emulation movement: proposed, recognised, ended. */
export class EmulationModelService {
  readonly list: EmulationModelRepository['list']

  constructor(
    private readonly models: EmulationModelRepository,
    private readonly request: RequestContext,
  ) {
    this.list = models.list
  }

  async propose(told: ModelTold): Promise<EmulationModelRow> {
    const { authority, subject, today } = this.request
    await authority.require(ACTION, told.unitId)
    const proposed = EmulationModel.propose(v7(), told, { subject, today })
    this.models.add(proposed)
    this.#tell(proposed, 'proposed')
    return this.models.rowOf(proposed)
  }

  async take(
    seen: SeenVersion,
    step: EmulationModelStep,
    on: string,
    document: string | null,
  ): Promise<EmulationModelRow> {
    const model = await this.request.forChange(this.models, seen, ACTION)
    model.take(step, on, document, this.request.today)
    this.#tell(model, step)
    return this.models.rowOf(model)
  }

  #tell({ id: aggregateId, unitId, state, version }: EmulationModel, what: string): void {
    const name = `emulation_model.${what}`
    this.request.record({ name, aggregateId, unitId, payload: { state, version } })
  }
}
