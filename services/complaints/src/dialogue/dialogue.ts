import { isBlank, textMissing } from '@province/runtime/refusal'
import { absenceUnexplained, heldLater, notCounted } from './dialogue-refusals.ts'

/** What a dialogue is about, as the reports of the province tell them apart. */
export type DialogueKind = 'LEADERS' | 'LAND_CLEARANCE' | 'PROJECT_ROLLOUT' | 'GRIEVANCE'

/** What is on record of a dialogue. */
export interface Held {
  unitId: string
  kind: DialogueKind
  heldOn: string
  subject: string
  chair: string
  invited: number
  attended: number
  absence: string | null
  questions: string | null
  answers: string | null
  caseId: string | null
}

const LONGEST = { subject: 300, chair: 200, absence: 500, questions: 4_000, answers: 4_000 } as const
const MOST_PEOPLE = 100_000

export interface Dialogue extends Held {}

/** A dialogue that was held with people, whether anybody came or not. */
export class Dialogue {
  version = 1

  constructor(
    readonly id: string,
    held: Held,
    readonly recordedBy: string,
  ) {
    Object.assign(this, held)
  }

  /** Records what was held; nobody attending is a fact with its reason. */
  static record(id: string, held: Held, by: string, today: string): Dialogue {
    for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
      const text = held[field]?.trim() ?? ''
      const needed = field === 'subject' || field === 'chair'
      if ((needed && isBlank(text)) || text.length > longest) throw textMissing(`input.${field}`, longest)
    }
    for (const field of ['invited', 'attended'] as const)
      if (held[field] < 0 || held[field] > MOST_PEOPLE) throw notCounted(field)
    if (held.heldOn > today) throw heldLater()
    if (held.attended === 0 && isBlank(held.absence)) throw absenceUnexplained()
    return new Dialogue(id, held, by)
  }
}
