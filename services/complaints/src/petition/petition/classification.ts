import type { Evidence } from '@province/clocks'
import type { ClockKind } from '../../clock/clock-rule.ts'
import {
  type Outcome,
  type PetitionState,
  type PetitionStep,
  petitionLifecycle,
} from './petition-lifecycle.ts'
import { noClassificationRule } from './petition-refusals.ts'

/** What a petition is, by law: khiếu nại, tố cáo, or kiến nghị and phản ánh. */
export type PetitionKind = 'COMPLAINT' | 'DENUNCIATION' | 'REFLECTION'

/** Whose it is to handle: the unit's own, another authority's, or none of the administration's. */
export type Jurisdiction = 'OWN' | 'OTHER_AUTHORITY' | 'OUTSIDE'

/** What a petition is about, by the fields that the statutory forms tell apart. */
export type PetitionField =
  | 'POLICY'
  | 'LAND_HOUSING'
  | 'PUBLIC_SERVICE'
  | 'OTHER_ADMINISTRATIVE'
  | 'CORRUPTION'
  | 'JUDICIAL'
  | 'PARTY_MASS'
  | 'OTHER'

/** What was found of a petition. */
export interface Classification {
  kind: PetitionKind
  jurisdiction: Jurisdiction
  /** Whether the conditions of the law for handling it are met: a name and address, a subject, a time limit … */
  conditionsMet: boolean
}

/** Which outcomes the law leaves to a petition so classified, and from when until when. */
export interface ClassificationRule {
  article: string
  evidence: Evidence
  validFrom: string
  validTo: string | null
  outcomes: Readonly<
    Record<
      PetitionKind,
      Readonly<Record<Jurisdiction, Readonly<Record<'met' | 'unmet', readonly Outcome[]>>>>
    >
  >
}

const OUTSIDE = { met: ['advise', 'return', 'archive'], unmet: ['advise', 'return', 'archive'] } as const

// The circulars of 2014 and 2021 sort petitions alike; each speaks of its own days.
const OUTCOMES: ClassificationRule['outcomes'] = {
  COMPLAINT: {
    OWN: { met: ['accept'], unmet: ['advise', 'return', 'archive'] },
    OTHER_AUTHORITY: { met: ['advise', 'transfer', 'return'], unmet: ['advise', 'return', 'archive'] },
    OUTSIDE,
  },
  // A denunciation is never handed back and its sender never sent round: it is checked, passed on or archived.
  DENUNCIATION: {
    OWN: { met: ['accept'], unmet: ['archive'] },
    OTHER_AUTHORITY: { met: ['transfer'], unmet: ['transfer', 'archive'] },
    OUTSIDE: { met: ['transfer'], unmet: ['transfer', 'archive'] },
  },
  REFLECTION: {
    OWN: { met: ['answer', 'advise'], unmet: ['advise', 'archive'] },
    OTHER_AUTHORITY: { met: ['transfer', 'advise'], unmet: ['advise', 'archive'] },
    OUTSIDE,
  },
}

/** The editions of the rules by which petitions are sorted. */
export const CLASSIFICATION_RULES: readonly ClassificationRule[] = [
  {
    article: 'Thông tư 07/2014/TT-TTCP',
    evidence: 'GENERAL_KNOWLEDGE',
    validFrom: '2014-12-15',
    validTo: '2021-11-15',
    outcomes: OUTCOMES,
  },
  {
    article: 'Thông tư 05/2021/TT-TTCP',
    evidence: 'GENERAL_KNOWLEDGE',
    validFrom: '2021-11-15',
    validTo: null,
    outcomes: OUTCOMES,
  },
]

/** The edition in force on the day a petition was received. Refuses: `NO_RULE_TO_ARM`. */
export function ruleOf(receivedOn: string): ClassificationRule {
  const rule = CLASSIFICATION_RULES.find(
    ({ validFrom, validTo }) => validFrom <= receivedOn && (validTo === null || receivedOn < validTo),
  )
  if (!rule) throw noClassificationRule(receivedOn)
  return rule
}

/** What may become of a petition so classified, by the rules of the day it was received. */
export const outcomesOf = (
  { kind, jurisdiction, conditionsMet }: Classification,
  receivedOn: string,
): readonly Outcome[] => ruleOf(receivedOn).outcomes[kind][jurisdiction][conditionsMet ? 'met' : 'unmet']

/** The time limit of the law that classification sets going beside that of the reception; none for some. */
export function clockOf({ kind, jurisdiction, conditionsMet }: Classification): ClockKind | null {
  if (kind === 'DENUNCIATION')
    return jurisdiction === 'OWN' ? 'denunciation.initial' : 'denunciation.transfer'
  return kind === 'COMPLAINT' && jurisdiction === 'OWN' && conditionsMet ? 'complaint.accept' : null
}

/** What was found of a petition, if anything was. */
export const classificationOf = ({
  kind,
  jurisdiction,
  conditionsMet,
}: {
  kind: PetitionKind | null
  jurisdiction: Jurisdiction | null
  conditionsMet: boolean | null
}): Classification | null =>
  kind && jurisdiction && conditionsMet !== null ? { kind, jurisdiction, conditionsMet } : null

/** What may become of a petition now, by the rules of the day it was received. */
export const outcomesNow = (
  state: PetitionState,
  found: Classification | null,
  receivedOn: string,
): readonly Outcome[] => (state === 'CLASSIFIED' && found ? outcomesOf(found, receivedOn) : [])

/** What its unit may do to a petition now: a returned transfer is the receiving unit's step, a denunciation merges with none. */
export function allowedSteps(
  state: PetitionState,
  found: Classification | null,
  receivedOn: string,
): PetitionStep[] {
  const outcomes: readonly PetitionStep[] = outcomesNow(state, found, receivedOn)
  return petitionLifecycle.allowed(state).filter((step) => {
    if (step === 'classify') return true
    if (step === 'merge') return found?.kind !== 'DENUNCIATION'
    return outcomes.includes(step)
  })
}
