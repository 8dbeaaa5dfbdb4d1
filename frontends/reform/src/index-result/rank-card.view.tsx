import { FigureCard, useLanguage, useText } from '@province/portal-kit'
import type { RankFactsFragment } from '../generated/graphql.ts'

/** The rank in one index, and what it won since the year before. */
export function RankCard({ result, onOpen }: { result: RankFactsFragment; onOpen?: () => void }) {
  const t = useText('reform')
  const { number, change } = useLanguage()
  const index = t(`indices.${result.index}`)
  return (
    <FigureCard
      label={t('rank.cardLabel', { index, year: result.year })}
      value={number(result.rank)}
      unit={t('rank.of', { of: result.of })}
      onOpen={onOpen}
    >
      {result.changeInPlaces == null
        ? t('rank.unknownChange')
        : t('rank.places', { change: change(result.changeInPlaces) })}
    </FigureCard>
  )
}
