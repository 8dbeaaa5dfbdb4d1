import { defineEntity } from '@mikro-orm/core'
import type { DossierStepName } from './dossier-lifecycle.ts'
import { DossierStep } from './dossier-step.ts'

/** Table `reform.dossier_step`: one row a step, appended and never changed. */
export const DossierStepMapping = defineEntity({
  class: DossierStep,
  tableName: 'dossier_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    unitId: p.uuid(),
    seq: p.integer(),
    step: p.string().$type<DossierStepName | 'submit'>(),
    on: p.date().fieldName('happened_on'),
    document: p.text().nullable(),
    reason: p.text().nullable(),
    promisedOn: p.date().nullable(),
    recordedBy: p.string(),
  }),
})
