import type { IndexKind } from '../index-result/index-result.ts'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'

/** What a measure key of reform asks for. */
export type ReformMeasure =
  | { of: 'rank'; index: IndexKind }
  | { of: 'rank change'; index: IndexKind }
  | { of: 'one-stop'; level: UnitLevel }

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

const MEASURES = new Map(entries)

/** What the key asks for; undefined when it is not one of reform. */
export const measureOf = (key: string): ReformMeasure | undefined => MEASURES.get(key)

/** What one of the value is. */
export const unitOfCount = ({ of }: ReformMeasure): string =>
  of === 'rank' ? 'rank' : of === 'rank change' ? 'places' : 'units'
