import { addDays, type LegalRule, segmentsOf } from '@province/clocks'

/**
 * Why somebody may be refused: the three cases of article 9 of the law, and the ten points of the decree of 2026, which are
 * known by their letters alone as long as their text was not read.
 */
export type RefusalGround =
  | 'INCAPABLE'
  | 'DISORDERLY'
  | 'SETTLED_AND_EXPLAINED'
  | `POINT_${(typeof LETTERS)[number]}`

/** A ground with its days. */
export interface GroundRule extends LegalRule {
  ground: RefusalGround
  /** Whether the reason is told by word of mouth as well. */
  toldByWord: boolean
}

/** The letters as Vietnamese counts points; `DD` is đ. */
export const LETTERS = ['A', 'B', 'C', 'D', 'DD', 'E', 'G', 'H', 'I', 'K'] as const

const DECREE = '2026-07-01'
const LAW = 'Luật Tiếp công dân 42/2013/QH13, Điều 9 khoản'

const ASSUMED = { validTo: null, evidence: 'GENERAL_KNOWLEDGE', endUnchecked: false } as const

const ofLaw = (ground: RefusalGround, paragraph: number): GroundRule[] => [
  {
    ...ASSUMED,
    code: `reception.refuse.law.${paragraph}`,
    ground,
    article: `${LAW} ${paragraph}`,
    validFrom: '2014-07-01',
    validTo: DECREE,
    toldByWord: true,
  },
  {
    ...ASSUMED,
    code: `reception.refuse.law.${paragraph}.2026`,
    ground,
    article: `${LAW} ${paragraph}; Nghị định 154/2026/NĐ-CP, Điều 4 khoản 2`,
    validFrom: DECREE,
    toldByWord: paragraph !== 3,
  },
]

const shown = (letter: (typeof LETTERS)[number]) => (letter === 'DD' ? 'đ' : letter.toLowerCase())

/** Why reception may be refused, by law and its days; each says how far it may be relied on. */
export const GROUND_RULES: readonly GroundRule[] = [
  ...ofLaw('INCAPABLE', 1),
  ...ofLaw('DISORDERLY', 2),
  ...ofLaw('SETTLED_AND_EXPLAINED', 3),
  ...LETTERS.map((letter) => ({
    ...ASSUMED,
    code: `reception.refuse.decree.${letter.toLowerCase()}`,
    ground: `POINT_${letter}` as const,
    article: `Nghị định 154/2026/NĐ-CP, Điều 4 khoản 1 điểm ${shown(letter)}`,
    validFrom: DECREE,
    toldByWord: letter !== 'H',
  })),
]

/** From this day on who is refused is told in writing, in time (Decree 154 of 2026, article 4.3). */
export const NOTICE_SINCE = DECREE

/** The grounds in force on a day, in the order of the law. */
export const groundsOn = (day: string): GroundRule[] =>
  segmentsOf(GROUND_RULES, { from: day, to: addDays(day, 1) }).map(({ rule }) => rule)
