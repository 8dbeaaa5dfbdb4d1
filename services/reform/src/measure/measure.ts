import type { IndexKind } from '../index-result/index-result.ts'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'

/** What a measure key of reform asks for. */
export type ReformMeasure =
  | { of: 'rank'; index: IndexKind }
  | { of: 'rank change'; index: IndexKind }
  | { of: 'one-stop'; level: UnitLevel }
  | { of: 'open items' }

const INDICES: Record<string, IndexKind> = {
  par_index: 'PAR_INDEX',
  sipas: 'SIPAS',
  papi: 'PAPI',
  pci: 'PCI',
}
const TIERS: Record<string, UnitLevel> = { agencies: 'AGENCY', districts: 'DISTRICT', communes: 'COMMUNE' }

const entries: [string, ReformMeasure][] = [
  ...Object.entries(INDICES).flatMap(([name, index]): [string, ReformMeasure][] => [
    [`reform.${name}.rank`, { of: 'rank', index }],
    [`reform.${name}.rank_change`, { of: 'rank change', index }],
  ]),
  ...Object.entries(TIERS).map(([name, level]): [string, ReformMeasure] => [
    `reform.one_stop.${name}`,
    { of: 'one-stop', level },
  ]),
]

const MEASURES = new Map<string, ReformMeasure>([...entries, ['reform.open_items', { of: 'open items' }]])

/** What the key asks for; undefined when it is not one of reform. */
export const measureOf = (key: string): ReformMeasure | undefined => MEASURES.get(key)

const UNITS_OF_COUNT: Record<ReformMeasure['of'], string> = {
  rank: 'rank',
  'rank change': 'places',
  'one-stop': 'units',
  'open items': 'items',
}

/** What one of the value is. */
export const unitOfCount = ({ of }: ReformMeasure): string => UNITS_OF_COUNT[of]
