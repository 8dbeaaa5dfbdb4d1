import { defineEntity } from '@mikro-orm/core'
import { Dialogue, type DialogueKind } from './dialogue.ts'

/** Table `complaints.dialogue`. */
export const DialogueMapping = defineEntity({
  class: Dialogue,
  tableName: 'dialogue',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    kind: p.string().$type<DialogueKind>(),
    heldOn: p.date(),
    subject: p.text(),
    chair: p.text(),
    invited: p.integer(),
    attended: p.integer(),
    absence: p.text().nullable(),
    questions: p.text().nullable(),
    answers: p.text().nullable(),
    caseId: p.uuid().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
