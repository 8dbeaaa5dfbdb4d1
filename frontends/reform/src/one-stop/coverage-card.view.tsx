import { FigureCard, useLanguage, useText } from '@province/portal-kit'
import type { CoverageFactsFragment } from '../generated/graphql.ts'

/** One tier's coverage: who does, of those who must, and how many are exempt. */
export function CoverageCard({ tier, onOpen }: { tier: CoverageFactsFragment; onOpen?: () => void }) {
  const t = useText('reform')
  const { number } = useLanguage()
  return (
    <FigureCard
      label={t('oneStop.cardLabel', { level: t(`levelsInText.${tier.level}`) })}
      value={number(tier.covered)}
      unit={t('oneStop.ofUnits', { applicable: number(tier.applicable) })}
      onOpen={onOpen}
    >
      {tier.exempt > 0 ? t('oneStop.exemptNote', { count: number(tier.exempt) }) : null}
    </FigureCard>
  )
}
