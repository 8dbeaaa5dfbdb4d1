import definitions from '../migrations/measures-2023-01-01.json' with { type: 'json' }
import possibleDefinitions from '../migrations/measures-2023-04-05.json' with { type: 'json' }
import firstRules from '../migrations/rules-2023-01-01.json' with { type: 'json' }
import laterRules from '../migrations/rules-2023-04-02.json' with { type: 'json' }
import possibleRules from '../migrations/rules-2023-04-05.json' with { type: 'json' }
import seed from '../seed/h1-2023-figures.json' with { type: 'json' }
import { type FigureRow, SCOPE_LEVELS } from '../src/figure/figure-row.ts'
import type { BreakdownKind, MeasureDefinition, StatedFigure } from '../src/figure/stated-figure.ts'
import type { ConsistencyRule } from '../src/rule/rule.ts'
import { byKey, type StatedWorld } from '../src/rule/stated-world.ts'

const AN_ORDINARY_ONE: StatedFigure = {
  key: 'a',
  section: 'I',
  label: 'Một số liệu',
  value: '10',
  unitOfCount: 'projects',
  ofTotal: null,
  statedRatioPercent: null,
  asOf: '2023-06-14',
  asOfBasis: 'stated',
  unitId: 'province',
  scopeLevel: null,
  measure: 'a',
  breakdownOf: null,
  breakdownKind: null,
  subsetOf: null,
}

/** A figure like an ordinary one except for what is said; its measure is its key unless said. */
export const figure = (said: Partial<StatedFigure>): StatedFigure => ({
  ...AN_ORDINARY_ONE,
  measure: said.key ?? AN_ORDINARY_ONE.measure,
  ...said,
})

const asFigure = (row: FigureRow): StatedFigure => {
  const { scope, ...rest } = row
  return figure({
    ...rest,
    measure: row.measure ?? row.key,
    unitId: scope in SCOPE_LEVELS ? 'province' : scope,
    scopeLevel: SCOPE_LEVELS[scope] ?? null,
    breakdownKind: (row.breakdownKind ?? null) as BreakdownKind | null,
  })
}

/** The figures of the half-year as stated. */
export const realFigures = (): StatedFigure[] => (seed as FigureRow[]).map(asFigure)

/** The rules as installed. */
export const realRules = (): ConsistencyRule[] =>
  [...firstRules, ...laterRules, ...possibleRules] as ConsistencyRule[]

const realDefinitions = () =>
  new Map<string, MeasureDefinition>(
    [...definitions, ...possibleDefinitions].map((row) => [
      row.measure,
      { changeOf: null, smallerIsBetter: false, appliesToKinds: [], ...row } as MeasureDefinition,
    ]),
  )

/** A world of these figures in which nothing else is known, except for what is said. */
export const worldOf = (figures: readonly StatedFigure[], said: Partial<StatedWorld> = {}): StatedWorld => ({
  asOf: '2023-06-14',
  figures,
  byKey: byKey(figures),
  withdrawn: new Map(),
  definitions: realDefinitions(),
  claims: [],
  history: () => null,
  population: () => null,
  disagreements: [],
  held: null,
  ...said,
})
