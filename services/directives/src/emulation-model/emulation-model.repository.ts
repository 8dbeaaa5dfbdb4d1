import { within } from '@province/subgraph/list'
import { Repository, type Row } from '@province/subgraph/read'
import { EmulationModelMapping } from './emulation-model.mapping.ts'
import type { EmulationField } from './emulation-model.ts'
import type { EmulationModelState } from './emulation-model-lifecycle.ts'

/** A model as it is shown. */
export type EmulationModelRow = Row<EmulationModelRepository>

/** Which of them. */
export interface EmulationModelFilters {
  state?: EmulationModelState | null
  field?: EmulationField | null
}

/** Read as rows, written as aggregates. */
export class EmulationModelRepository extends Repository.of(EmulationModelMapping, {
  hidden: ['recordedBy'],
}) {
  readonly list = this.listed({
    name: 'emulation_model_list',
    where: ({ state, field }: EmulationModelFilters) => [within('unitId'), { state, field }],
    order: ['-startedOn', '-id'],
    sorts: { NEWEST: ['-startedOn', '-id'], OLDEST: ['startedOn', 'id'] },
  })
}
