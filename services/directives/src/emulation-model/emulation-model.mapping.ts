import { defineEntity } from '@mikro-orm/core'
import { type EmulationField, EmulationModel } from './emulation-model.ts'
import type { EmulationModelState } from './emulation-model-lifecycle.ts'

/** Table `directives.emulation_model`. */
export const EmulationModelMapping = defineEntity({
  class: EmulationModel,
  tableName: 'emulation_model',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    runBy: p.string(),
    runByBodyId: p.uuid().nullable(),
    title: p.text(),
    field: p.string().$type<EmulationField>(),
    startedOn: p.date(),
    state: p.string().$type<EmulationModelState>(),
    recognisedBy: p.string().nullable(),
    recognisedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    invented: p.boolean(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
