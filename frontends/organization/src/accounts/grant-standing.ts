/** What of a grant decides where it stands. */
interface Grant {
  state: string
  validFrom: string
  validTo?: string | null
}

/** Where a grant stands on a day: a proposed or refused one gives nothing, whatever its days. */
export function standingOf(grant: Grant, today: string): 'waiting' | 'refused' | 'later' | 'holds' | 'over' {
  if (grant.state === 'REFUSED') return 'refused'
  if (grant.validTo && grant.validTo <= today) return 'over'
  if (grant.state === 'PROPOSED') return 'waiting'
  return grant.validFrom > today ? 'later' : 'holds'
}
