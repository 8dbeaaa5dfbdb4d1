import { isBlank, textMissing } from '@province/runtime/refusal'
import {
  type ProtectionMeasureState,
  type ProtectionMeasureStep,
  protectionMeasureLifecycle,
} from './protection-measure-lifecycle.ts'
import { measureDayImpossible } from './protection-measure-refusals.ts'

/** What is protected: who they are, their work, or life, health, property and honour. */
export type ProtectionKind = 'CONFIDENTIALITY' | 'EMPLOYMENT' | 'LIFE_HEALTH_PROPERTY'

/** Whom it is for; nobody is named. */
export type ProtectedPerson = 'DENOUNCER' | 'RELATIVE'

/** What is asked for. */
export interface ProtectionAsked {
  caseId: string
  unitId: string
  kind: ProtectionKind
  person: ProtectedPerson
  /** Why: what they fear, naming nobody. */
  reason: string
  askedOn: string
}

/** What is decided: by which paper, why or how. */
export interface ProtectionDecided {
  on: string
  document: string | null
  note: string | null
}

const LONGEST = { reason: 1_000, document: 100, note: 1_000 } as const

export interface ProtectionMeasure extends ProtectionAsked {}

/** A measure of protection for a denouncer or those near to them, kept with the case. */
export class ProtectionMeasure {
  state: ProtectionMeasureState = 'ASKED'
  decidedOn: string | null = null
  document: string | null = null
  note: string | null = null
  endedOn: string | null = null
  version = 1

  constructor(
    readonly id: string,
    asked: ProtectionAsked,
    { receivedOn, today }: { receivedOn: string; today: string },
    public recordedBy: string,
  ) {
    if (isBlank(asked.reason) || asked.reason.length > LONGEST.reason)
      throw textMissing('input.reason', LONGEST.reason)
    if (asked.askedOn < receivedOn || asked.askedOn > today)
      throw measureDayImpossible('input.askedOn', receivedOn)
    Object.assign(this, asked)
  }

  /** A decision about it, never without its paper; a refusal and an end say why. */
  decide(
    step: ProtectionMeasureStep,
    { on, document, note }: ProtectionDecided,
    by: string,
    today: string,
  ): void {
    const state = protectionMeasureLifecycle.step(this.state, step)
    for (const [field, text] of Object.entries({ document, note }) as [
      'document' | 'note',
      string | null,
    ][]) {
      const isMissing = isBlank(text) && (field === 'document' || step !== 'grant')
      if (isMissing || (text?.length ?? 0) > LONGEST[field])
        throw textMissing(`input.${field}`, LONGEST[field])
    }
    const last = this.decidedOn ?? this.askedOn
    if (on < last || on > today) throw measureDayImpossible('input.on', last)
    const ends = step === 'end' || step === 'refuse'
    Object.assign(this, { state, decidedOn: on, document, note, endedOn: ends ? on : null, recordedBy: by })
    this.version += 1
  }
}
