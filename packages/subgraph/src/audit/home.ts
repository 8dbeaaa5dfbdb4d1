import type { Actor } from '@province/actor'

/** The unit of who acts, for an entry about nothing of any unit: whoever audits that unit sees what its people tried. */
export const homeOf = ({ grants }: Actor): string | null => grants[0]?.unitId ?? null
