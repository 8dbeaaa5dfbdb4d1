import { editionOn, type FormKey } from './form-key.ts'

/** The papers that a petition has by what was done to it. */
export type PetitionPaper = 'receipt' | 'acceptance' | 'advice' | 'return' | 'transfer' | 'answer'

/** By which step each paper comes about. */
export const PAPER_STEPS: Readonly<Record<PetitionPaper, string>> = {
  receipt: 'register',
  acceptance: 'accept',
  advice: 'advise',
  return: 'return',
  transfer: 'transfer',
  answer: 'answer',
}

const EDITIONS: readonly FormKey[] = [
  { document: 'Thông tư 05/2021/TT-TTCP', symbol: null, edition: '2021-11-15' },
  { document: 'Thông tư 07/2014/TT-TTCP', symbol: null, edition: '2014-12-15' },
]

/** The edition of the form that was in force on that day; before the first there is none. */
export const formOn = (day: string): FormKey | undefined => editionOn(EDITIONS, day)

interface Done {
  steps: readonly { step: string }[]
}

/** The papers of a petition; of a denunciation nothing goes back to who sent it. */
export const papersOf = ({ steps, kind }: Done & { kind: string | null }): PetitionPaper[] =>
  (Object.keys(PAPER_STEPS) as PetitionPaper[]).filter(
    (paper) =>
      steps.some(({ step }) => step === PAPER_STEPS[paper]) &&
      !(kind === 'DENUNCIATION' && (paper === 'return' || paper === 'advice')),
  )

/** The step of which a paper tells: the last of its kind. */
export const stepOn = <Step extends { step: string }>(
  paper: PetitionPaper,
  steps: readonly Step[],
): Step | undefined => steps.filter(({ step }) => step === PAPER_STEPS[paper]).at(-1)
