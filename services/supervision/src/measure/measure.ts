import type { ThemeOwner } from '../theme/theme.ts'

/** What a measure key of supervision asks for. */
export type SupervisionMeasure =
  | { of: 'subjects'; owner: ThemeOwner; code: string }
  | { of: 'delegations'; owner: ThemeOwner }
  | { of: 'open items' }

const OWNERS: Record<string, ThemeOwner> = { council: 'COUNCIL', standing: 'STANDING', boards: 'BOARDS' }

const SHAPE = /^supervision\.(council|standing|boards)\.(?:delegations|theme\.([a-z_]+)\.units)$/

/** What the key asks for; undefined when it is not one of supervision. */
export function measureOf(key: string): SupervisionMeasure | undefined {
  if (key === 'supervision.open_items') return { of: 'open items' }
  const [, name, code] = SHAPE.exec(key) ?? []
  const owner = OWNERS[name ?? '']
  if (!owner) return undefined
  return code === undefined ? { of: 'delegations', owner } : { of: 'subjects', owner, code }
}

/** What one of the value is. */
export const unitOfCount = ({ of }: SupervisionMeasure): string =>
  of === 'subjects' ? 'units' : of === 'delegations' ? 'delegations' : 'items'
