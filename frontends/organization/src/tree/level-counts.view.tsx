import { FigureCard, Grid, useLanguage, useText } from '@province/portal-kit'
import { type Level, levels } from './unit-tree.ts'

/** How many units there are of each level that has any. */
export function LevelCounts({ counts }: { counts: Record<Level, number | undefined> }) {
  const t = useText('organization')
  const { number } = useLanguage()
  return (
    <Grid min="160">
      {levels
        .filter((level) => counts[level] !== 0)
        .map((level) => (
          <FigureCard
            key={level}
            label={t(`levels.${level}`)}
            value={number(counts[level])}
            unit={t('unitOfCount')}
          />
        ))}
    </Grid>
  )
}
