/** Why two petitions may be the same. */
export type LikenessReason = 'SAME_IDENTITY' | 'SAME_PHONE' | 'SAME_NAME' | 'SAME_ADDRESS' | 'SAME_SUBJECT'

/** How alike a petition is to what is being typed, part by part, between 0 and 1. */
export interface Likeness {
  sameId: boolean
  samePhone: boolean
  name: number
  address: number
  summary: number
}

const NAME_ALIKE = 0.7
const ADDRESS_ALIKE = 0.75
const SUMMARY_ALIKE = 0.55

/** What makes the two alike, the strongest first; nothing where they are not. */
export function reasonsOf({ sameId, samePhone, name, address, summary }: Likeness): LikenessReason[] {
  const found: [boolean, LikenessReason][] = [
    [sameId, 'SAME_IDENTITY'],
    [samePhone, 'SAME_PHONE'],
    [name >= NAME_ALIKE, 'SAME_NAME'],
    [address >= ADDRESS_ALIKE, 'SAME_ADDRESS'],
    [summary >= SUMMARY_ALIKE, 'SAME_SUBJECT'],
  ]
  const reasons = found.flatMap(([is, reason]) => (is ? [reason] : []))
  // A street is shared by many: by itself it says nothing.
  return reasons.length === 1 && reasons[0] === 'SAME_ADDRESS' ? [] : reasons
}

/** How sure we are, to put the likeliest first. */
export const weightOf = ({ sameId, samePhone, name, address, summary }: Likeness): number =>
  (sameId ? 4 : 0) + (samePhone ? 3 : 0) + 2 * name + address + 2 * summary
