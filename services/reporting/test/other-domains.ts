import type { SubgraphAnswer, SubgraphCall, SubgraphExecutor } from '@province/actor'
import seed from '../seed/h1-2023-figures.json' with { type: 'json' }

const RANKS: Record<string, number> = { '2021-12-31': 40, '2022-12-31': 34 }

const DISAGREEMENT = {
  id: 'd1',
  kind: 'SYMBOL_TWO_DATES',
  message: 'Ký hiệu 25-NQ/TW được dẫn với nhiều ngày ban hành.',
  citations: [
    { symbol: '25-NQ/TW', symbolAsCited: '25-NQ/TW' },
    { symbol: '25-NQ/TW', symbolAsCited: '25-NQ/TW' },
  ],
}

/** The calls that other domains heard. */
export interface Heard {
  reform: SubgraphCall[]
  directives: SubgraphCall[]
  complaints: SubgraphCall[]
}

/** Which of the other domains do not answer, and how. */
export interface Away {
  reform?: 'refuses' | 'fails'
  directives?: 'refuses' | 'fails'
  complaints?: 'refuses' | 'fails'
}

/** How many of the records behind a figure are kept from who asks, by its key. */
export type Withheld = Record<string, number>

const refusal = (): SubgraphAnswer => ({ data: null, errors: [{ message: 'No.' }] })

const held = (key: string, asOf: string): number | null => {
  if (key === 'reform.par_index.rank') return RANKS[asOf] ?? null
  return key === 'reform.one_stop.agencies' ? 16 : null
}

const REPORTED = { boundaryMode: 'AS_REPORTED', restatedTo: null, estimate: false }

/** What one of each measure is: the same as in what was stated. */
const UNITS = new Map(
  (seed as { key: string; measure?: string; unitOfCount: string }[]).map(({ key, measure, unitOfCount }) => [
    measure ?? key,
    unitOfCount,
  ]),
)

/** One measure as its domain would tell it: of what became another unit a quarter, of a rank what was reported. */
const told = (key: string, asOf: string, mode: unknown, to: unknown) => {
  const value = held(key, asOf)
  const unitOfCount = UNITS.get(key) ?? 'items'
  if (mode !== 'RESTATED' || key.endsWith('.rank')) return { key, value, unitOfCount, asOf, ...REPORTED }
  return {
    key,
    value: value && value / 4,
    unitOfCount,
    asOf,
    boundaryMode: mode,
    restatedTo: to ?? asOf,
    estimate: true,
  }
}

const measured = (variables: Record<string, unknown>, said: Record<string, number> = {}): SubgraphAnswer => {
  const sheets = Object.keys(variables).filter((name) => name.startsWith('k'))
  const data = sheets.map((name) => {
    const at = name.slice(1)
    const asOf = String(variables[`d${at}`])
    const [mode, to] = [variables[`b${at}`], variables[`r${at}`]]
    return [
      `m${at}`,
      (variables[name] as string[]).map((key) => {
        const line = told(key, asOf, mode, to)
        return key in said ? { ...line, value: said[key] ?? null } : line
      }),
    ]
  })
  return { data: Object.fromEntries(data) }
}

const PAGE = 100

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The records behind a figure, page by page: as many as are held, those that are kept back together at the end. */
const recorded = (
  variables: Record<string, unknown>,
  said: Record<string, number>,
  withheld: Withheld,
): SubgraphAnswer => {
  const asked = Object.keys(variables).filter((name) => name.startsWith('k'))
  const data = asked.map((name) => {
    const at = name.slice(1)
    const key = String(variables[name])
    const back = withheld[key] ?? 0
    const whole = Math.floor(said[key] ?? held(key, String(variables[`d${at}`])) ?? 0)
    const shown = Array.from({ length: whole - back }, (_, index) => ({ id: `${key}#${index}`, value: 1 }))
    const all = back > 0 ? [...shown, { id: NOBODY, value: back }] : shown
    const from = Number(variables[`c${at}`] ?? 0)
    const edges = all.slice(from, from + PAGE).map((node) => ({ node }))
    const to = from + edges.length
    return [`r${at}`, { edges, pageInfo: { hasNextPage: to < all.length, endCursor: String(to) } }]
  })
  return { data: Object.fromEntries(data) }
}

const cited = ({ reports }: Record<string, unknown>): SubgraphAnswer => {
  const asked = reports as { id: string }[]
  return { data: { _entities: asked.map(({ id }) => ({ id, citationDisagreements: [DISAGREEMENT] })) } }
}

/**
 * Stands in for reform and directives: what they would answer, what they heard, and how they fail. With `said`, what is
 * held by key, complaints is there too.
 */
export function otherDomains(said?: Record<string, number>) {
  const heard: Heard = { reform: [], directives: [], complaints: [] }
  const away: Away = {}
  const withheld: Withheld = {}
  const slow = { ms: 0 }
  const stand =
    (name: keyof Heard, answer: (call: SubgraphCall) => SubgraphAnswer): SubgraphExecutor =>
    async (call) => {
      heard[name].push(call)
      if (slow.ms) await new Promise((resolve) => setTimeout(resolve, slow.ms))
      if (away[name] === 'fails') throw new Error('connection refused')
      return away[name] === 'refuses' ? refusal() : answer(call)
    }
  const figures = ({ document, variables = {} }: SubgraphCall) =>
    String(document).includes('MeasureRecords')
      ? recorded(variables, said ?? {}, withheld)
      : measured(variables, said)
  const executors = {
    // A domain that is there and keeps no figures: its SDL says so.
    organization: async ({ document }: SubgraphCall): Promise<SubgraphAnswer> =>
      String(document).includes('_service')
        ? { data: { _service: { sdl: 'type Query { units: Int }' } } }
        : { errors: [{ message: 'no such field' }] },
    reform: stand('reform', (call) => figures(call)),
    ...(said && { complaints: stand('complaints', (call) => figures(call)) }),
    directives: stand('directives', ({ document, variables }) =>
      String(document).includes('directivesMeasures') ? measured(variables ?? {}) : cited(variables ?? {}),
    ),
  }
  return { executors, heard, away, withheld, slow }
}
