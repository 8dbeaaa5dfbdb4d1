import { EndedTiers, useQuery, useText } from '@province/portal-kit'
import { UnitTiersDocument } from '../generated/graphql.ts'

/** Tiers that there are no longer on the day in view, and what becomes of what the law asked of them. */
export function TiersEnded({ says }: { says: string }) {
  const t = useText('organization')
  return (
    <EndedTiers
      tiers={useQuery(UnitTiersDocument).data?.unitTiers}
      title={(level, date) => t('tree.tierEnded', { level: t(`levels.${level}`), date })}
      says={(basis) => t(says, { basis })}
    />
  )
}
