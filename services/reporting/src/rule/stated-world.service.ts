import type { RequestContext } from '@province/subgraph/request'
import type { FigureService } from '../figure/figure.service.ts'
import type { MeasureDefinition, StatedFigure } from '../figure/stated-figure.ts'
import type { HeldService } from '../held/held.service.ts'
import type { HeldLine } from '../held/held-line.ts'
import { questionOf } from '../held/measure-question.ts'
import type { ClaimService } from '../report/claim.service.ts'
import { selected } from './rule.ts'
import type {
  Counted,
  PopulationRow,
  RulebookRow,
  RuleRow,
  StatedWorldRepository,
} from './stated-world.repository.ts'
import type { ComparedWorld, History, StatedWorld } from './stated-world.ts'

/** The report whose statements are judged. */
export interface JudgedReport {
  id: string
  unitId: string
  asOf: string
  periodFrom: string
  periodTo: string
}

/** A world with the rules in force on its day. */
export interface RuledWorld {
  world: StatedWorld
  rules: RuleRow[]
}

type Definitions = ReadonlyMap<string, MeasureDefinition>
type Population = StatedWorld['population']

/** Gathers everything the rules look at, before any of them runs. */
export class StatedWorldService {
  constructor(
    private readonly stored: StatedWorldRepository,
    private readonly figures: FigureService,
    private readonly claims: ClaimService,
    private readonly held: HeldService,
    private readonly request: RequestContext,
  ) {}

  /** `lines`: what is held at this moment, where it has just been asked; else what was held when it was last compared. */
  async of(report: JudgedReport, lines?: readonly HeldLine[]): Promise<RuledWorld> {
    const { id, unitId, asOf } = report
    const [figures, byKey, claims, disagreements, book, compared] = await Promise.all([
      this.figures.ofReport(id),
      this.figures.byKey(id),
      this.claims.wanting(id),
      this.held.disagreements({ id, unitId }),
      this.#rulebook(asOf),
      lines ?? this.stored.held(id),
    ])
    const rules = book?.rules ?? []
    const definitions = defined(book)
    const [withdrawn, history, population] = await Promise.all([
      this.#withdrawn(id, figures, byKey),
      this.#history(figures, definitions),
      this.#population(figures, rules, definitions),
    ])
    const held = compared ? heldWorld(compared, report) : null
    return {
      world: {
        asOf,
        figures,
        byKey,
        withdrawn,
        definitions,
        claims,
        history,
        population,
        disagreements,
        held,
      },
      rules,
    }
  }

  /** What is known of measures on a day. */
  async definitions(day: string): Promise<Definitions> {
    return defined(await this.#rulebook(day))
  }

  /** What one of each measure is, as the domains said when the report was last compared. */
  async unitsHeld(reportId: string): Promise<ReadonlyMap<string, string>> {
    const lines = (await this.stored.held(reportId)) ?? []
    return new Map(
      lines.flatMap(({ measure, unitOfCount }) =>
        unitOfCount == null ? [] : [[measure, unitOfCount] as const],
      ),
    )
  }

  #rulebook(day: string): Promise<RulebookRow | undefined> {
    return this.request.remember('rulebook', day, () => this.stored.rulebook(day))
  }

  /** Asked only where a figure leads to one that is not stated. */
  async #withdrawn(
    reportId: string,
    figures: readonly StatedFigure[],
    stated: ReadonlyMap<string, StatedFigure>,
  ): Promise<ReadonlyMap<string, string>> {
    const led = figures.flatMap(({ breakdownOf, subsetOf }) => [breakdownOf ?? [], subsetOf ?? []].flat())
    return led.every((key) => stated.has(key)) ? new Map() : this.figures.withdrawnLabels(reportId)
  }

  async #history(figures: readonly StatedFigure[], definitions: Definitions): Promise<History> {
    const wanted = figures.flatMap(({ measure, unitId, asOf }) => {
      const of = definitions.get(measure)?.changeOf
      const year = Number(asOf.slice(0, 4))
      return of == null ? [] : [year - 1, year].map((each) => ({ of, unitId, year: each }))
    })
    const answers = await Promise.all(
      wanted.map(async ({ of, unitId, year }) => {
        const value = await this.held.ofYear(of, unitId, year)
        return [`${of} ${unitId} ${year}`, value] as const
      }),
    )
    const known = new Map(answers)
    return (measure, unitId, year) => known.get(`${measure} ${unitId} ${year}`)
  }

  async #population(
    figures: readonly StatedFigure[],
    rules: readonly RuleRow[],
    definitions: Definitions,
  ): Promise<Population> {
    const counting = rules.filter(({ kind }) => kind === 'DENOMINATOR_MATCHES_HIERARCHY')
    const sets = counting.flatMap(({ selector }) => selected(figures, selector)).flatMap(countedSet)
    const rows = await Promise.all(distinct(sets).map((set) => this.#populationRows(set)))
    return (figure) =>
      populationOf(rows.flat(), figure, definitions.get(figure.measure)?.appliesToKinds ?? [])
  }

  async #populationRows(set: Counted): Promise<PopulationRow[]> {
    const rows = await this.request.load<PopulationRow[]>('population', keyOf(set), async (keys) => {
      const found = await this.stored.populations(keys.map((key) => JSON.parse(key) as Counted))
      return Map.groupBy(found, keyOf)
    })
    return rows ?? []
  }
}

const defined = (book: RulebookRow | undefined): Definitions =>
  new Map(book?.definitions.map((each) => [each.measure, each]))

const heldWorld = (lines: readonly HeldLine[], report: JudgedReport): ComparedWorld => ({
  lines: new Map(lines.map((line) => [line.key, line])),
  questionOf: (figure) => questionOf(figure, report),
})

const countedSet = ({ unitId, scopeLevel, asOf }: StatedFigure): Counted[] =>
  scopeLevel === null ? [] : [{ unitId, level: scopeLevel, asOf }]

const keyOf = ({ unitId, level, asOf }: Counted): string => JSON.stringify({ unitId, level, asOf })

const distinct = (sets: readonly Counted[]): Counted[] => [
  ...new Map(sets.map((set) => [keyOf(set), set])).values(),
]

function populationOf(
  rows: readonly PopulationRow[],
  { unitId, scopeLevel, asOf }: StatedFigure,
  kinds: readonly string[],
): number | null {
  const own = rows.filter((row) => row.unitId === unitId && row.level === scopeLevel && row.asOf === asOf)
  if (own.length === 0) return null
  return own
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .reduce((sum, { units }) => sum + units, 0)
}
