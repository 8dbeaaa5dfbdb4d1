import { EndedTiers, useQuery, useText } from '@province/portal-kit'
import { ReformTiersDocument } from '../generated/graphql.ts'

/** Tiers that there are no longer on the day in view, and what becomes of what they had to do. */
export function TiersEnded({ says }: { says: string }) {
  const t = useText('reform')
  return (
    <EndedTiers
      tiers={useQuery(ReformTiersDocument).data?.unitTiers}
      title={(level, date) => t('oneStop.tierEnded', { level: t(`levels.${level}`), date })}
      says={(basis) => t(says, { basis })}
    />
  )
}
