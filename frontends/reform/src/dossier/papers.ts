/** The papers of a dossier, in the order of their forms. */
export type Paper = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'slip'

/** By which step each paper comes about; the control slip is there from the first one on. */
export const PAPER_STEPS: Readonly<Record<Paper, readonly string[]>> = {
  receipt: ['receive'],
  supplement: ['requestSupplement'],
  refusal: ['refuse', 'reject'],
  apology: ['apologise'],
  stop: ['withdraw'],
  slip: ['submit'],
}

interface Steps {
  taken: readonly { step: string }[]
}

/** The papers that a dossier has by the steps it took. */
export const papersOf = ({ taken }: Steps): Paper[] =>
  (Object.keys(PAPER_STEPS) as Paper[]).filter((paper) =>
    taken.some(({ step }) => PAPER_STEPS[paper].includes(step)),
  )

/** The steps of which a paper tells, the last one first; of the slip all in order. */
export const stepsOn = <Step extends { step: string }>(paper: Paper, taken: readonly Step[]): Step[] =>
  paper === 'slip' ? [...taken] : taken.filter(({ step }) => PAPER_STEPS[paper].includes(step)).slice(-1)
