import type { Day, UnitLevel } from '../unit/unit.ts'

/** What a line of a decree does: to a unit, or (`ABOLISH_LEVEL`) to every unit of a tier. */
export type EffectKind =
  | 'MERGE'
  | 'SPLIT'
  | 'PART_TRANSFER'
  | 'TRANSFER'
  | 'RECLASSIFY'
  | 'RENAME'
  | 'ABOLISH_LEVEL'
  | 'FROM_OUTSIDE'

/** What stands afterwards; what is left out stays as it was. */
export interface PlannedSuccessor {
  code?: string | null
  name?: string | null
  kind?: string | null
  parent?: string | null
}

/** One line of a decree, in codes as they stood the day before. */
export interface PlannedEffect {
  kind: EffectKind
  level: UnitLevel
  /**
   * The code of the unit; for `ABOLISH_LEVEL` of the unit under which the tier is abolished; for `FROM_OUTSIDE` the code with
   * which a unit comes from outside of the register.
   */
  predecessor: string
  successor?: PlannedSuccessor | null
  /** The part that goes to the successor, of `SPLIT` and `PART_TRANSFER`; all of it otherwise. */
  share?: number | null
  /** The successor is the same unit, enlarged: the decree says that it continues. */
  continues?: boolean | null
  /** Units that were never in this register go into the successor too. */
  outside?: boolean | null
  /** The document behind this line, where the decree rests on several. */
  legalBasis?: string | null
}

/** A decree that changes units on one day. */
export interface Decree {
  title: string
  legalBasis: string
  effectiveOn: Day
  effects: PlannedEffect[]
}

/** What became of which unit; `share` is the part of the predecessor that went there, 1 for the whole. */
export interface ReorgEffect {
  kind: EffectKind
  predecessorId: string
  successorId: string
  share: number
  continues: boolean
  /** The document behind it, where the decree rests on several. */
  legalBasis?: string | null
}

/** A reorganisation of units, recorded as it was decided; never changed: a later one corrects it. */
export class ReorgEvent {
  constructor(
    readonly id: string,
    readonly title: string,
    readonly legalBasis: string,
    readonly effectiveOn: Day,
    readonly effects: ReorgEffect[],
    readonly corrects: string | null = null,
  ) {}
}

/** Lines by which a unit, or a part of it, goes into another. */
export const GIVING: ReadonlySet<string> = new Set(['MERGE', 'SPLIT', 'PART_TRANSFER'])

/** What is said of a unit. */
export const PARTS = ['code', 'name', 'kind', 'parent'] as const
export type UnitPart = (typeof PARTS)[number]

/** What each line that changes a unit decides of it; another part takes a line of its own. */
export const DECIDES: Readonly<Record<string, readonly UnitPart[]>> = {
  RENAME: ['name', 'code'],
  RECLASSIFY: ['kind', 'name'],
  TRANSFER: ['parent'],
}
