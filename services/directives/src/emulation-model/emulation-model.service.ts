import type { Bodies } from '@province/bodies'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { EmulationModelRepository, EmulationModelRow } from './emulation-model.repository.ts'
import { EmulationModel, type ModelTold } from './emulation-model.ts'
import type { EmulationModelStep } from './emulation-model-lifecycle.ts'

const ACTION = 'directive.register'

/** A model as it is asked to be proposed: run by a body of the directory, or by whom its words say. */
export type ModelAsked = Omit<ModelTold, 'runBy' | 'runByBodyId'> & {
  readonly runByBody?: string | null | undefined
  readonly runBy?: string | null | undefined
}

/** Models of the emulation movement: proposed, recognised, ended. */
export class EmulationModelService {
  readonly list: EmulationModelRepository['list']

  constructor(
    private readonly models: EmulationModelRepository,
    private readonly bodies: Pick<Bodies, 'orWords'>,
    private readonly request: RequestContext,
  ) {
    this.list = models.list
  }

  async propose({ runByBody, runBy, ...asked }: ModelAsked): Promise<EmulationModelRow> {
    const { authority, subject, today } = this.request
    const { unitId, startedOn: day } = asked
    await authority.require(ACTION, unitId)
    const where = { field: 'input.runByBody', wordsField: 'input.runBy', day, unitId }
    const { id, words } = await this.bodies.orWords({ id: runByBody, words: runBy }, where)
    const told = { ...asked, runBy: words, runByBodyId: id }
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
