import { isBlank, wordsMissing } from '@province/runtime/refusal'

/** How grave a finding is. */
export type Gravity = 'MINOR' | 'SERIOUS' | 'GRAVE'

/** What was found. */
export interface FindingTold {
  readonly text: string
  /** What proves it: minutes, photographs, files, by their place. */
  readonly evidence: string
  readonly gravity: Gravity
}

export interface Finding extends FindingTold {}

const LONGEST_TEXT = 2_000
const LONGEST_EVIDENCE = 300

/** Something that a session found, with its evidence; appended and never changed. */
export class Finding {
  source: string | null = null

  constructor(
    readonly id: string,
    readonly sessionId: string,
    readonly unitId: string,
    told: FindingTold,
    readonly foundOn: string,
    readonly recordedBy: string,
  ) {
    Object.assign(this, told)
  }

  /** Refuses a finding without words or evidence. */
  static record(
    id: string,
    of: { id: string; unitId: string; heldOn: string },
    told: FindingTold,
    by: string,
  ): Finding {
    if (isBlank(told.text) || told.text.length > LONGEST_TEXT)
      throw wordsMissing('input.text', { vi: 'Hãy ghi phát hiện', en: 'Say what was found' }, LONGEST_TEXT)
    if (isBlank(told.evidence) || told.evidence.length > LONGEST_EVIDENCE)
      throw wordsMissing(
        'input.evidence',
        { vi: 'Hãy ghi căn cứ', en: 'Give its evidence' },
        LONGEST_EVIDENCE,
      )
    return new Finding(id, of.id, of.unitId, told, of.heldOn, by)
  }
}
