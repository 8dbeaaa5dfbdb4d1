import { FigureCard, Grid, useLanguage, useText } from '@province/portal-kit'
import { countByLevel, levels, type TreeUnit } from './unit-tree.ts'

/** How many units of each level there are. */
export function LevelCounts({ root }: { root: TreeUnit }) {
  const t = useText('organization')
  const { number } = useLanguage()
  const counts = countByLevel(root)
  return (
    <Grid min="160">
      {levels.map((level) => (
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
