import type { IndexKind } from '../index-result/index-result.ts'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'

/** The indices that keys name, as in `reform.papi.rank`, with what each is called. */
export const INDICES: readonly { name: string; index: IndexKind; title: string }[] = [
  { name: 'par_index', index: 'PAR_INDEX', title: 'PAR INDEX' },
  { name: 'sipas', index: 'SIPAS', title: 'SIPAS' },
  { name: 'papi', index: 'PAPI', title: 'PAPI' },
  { name: 'pci', index: 'PCI', title: 'PCI' },
]

/** The tiers that keys name, as in `reform.one_stop.communes`. */
export const TIERS: readonly { name: string; level: UnitLevel }[] = [
  { name: 'agencies', level: 'AGENCY' },
  { name: 'districts', level: 'DISTRICT' },
  { name: 'communes', level: 'COMMUNE' },
]
