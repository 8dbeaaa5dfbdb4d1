import { isBlank, textMissing } from '@province/runtime/refusal'
import type { DossierStepName } from './dossier-lifecycle.ts'
import { promiseNotAhead } from './dossier-refusals.ts'

/** What is said of a step: on which day, by which paper, why, and what it promises. */
export interface StepFacts {
  on: string
  document: string | null
  reason: string | null
  promisedOn: string | null
}

type Needed = 'document' | 'reason' | 'promisedOn'

/** What has to be said of each step: a supplement names all its defects, a refusal its reason, an apology a new day. */
export const NEEDED: Readonly<Record<DossierStepName, readonly Needed[]>> = {
  receive: [],
  reject: ['reason'],
  process: [],
  requestSupplement: ['document', 'reason'],
  takeSupplement: [],
  apologise: ['document', 'promisedOn'],
  finish: [],
  returnResult: [],
  refuse: ['document', 'reason'],
  withdraw: ['reason'],
}

/** What a step does to the time limit. */
export const CLOCK_EFFECT = {
  receive: 'ARM',
  reject: null,
  process: null,
  requestSupplement: 'PAUSE',
  takeSupplement: 'RESUME',
  apologise: null,
  finish: 'SATISFY',
  returnResult: null,
  refuse: 'SATISFY',
  withdraw: 'CANCEL',
} as const satisfies Record<DossierStepName, string | null>

const LONGEST = { document: 100, reason: 2_000 }

/** Refuses a step of which something is not said. */
export function refuseStep(step: DossierStepName, facts: StepFacts, today: string): void {
  for (const needed of NEEDED[step]) {
    if (needed === 'promisedOn') {
      if (facts.promisedOn === null || facts.promisedOn <= today) throw promiseNotAhead()
      continue
    }
    const said = facts[needed]
    if (said === null || isBlank(said) || said.length > LONGEST[needed])
      throw textMissing(needed, LONGEST[needed])
  }
}

export interface DossierStep extends StepFacts {}

/** One step of a dossier: appended, never changed; the control slip and the book are made of them. */
export class DossierStep {
  constructor(
    readonly id: string,
    readonly dossierId: string,
    readonly unitId: string,
    readonly seq: number,
    readonly step: DossierStepName | 'submit',
    facts: StepFacts,
    readonly recordedBy: string,
  ) {
    Object.assign(this, facts)
  }
}
