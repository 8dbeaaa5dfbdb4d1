import { Card, FigureCard, formatNumber, Grid, usePartQuery, useScope, useText } from '@province/portal-kit'
import { OnlineLevelsDocument } from '../generated/graphql.ts'

/** Online services of the day by level: each edition by itself, no sum over editions. */
export function OnlineLevels() {
  const t = useText('reform')
  const { unitIdToday, asOf } = useScope()
  const { data } = usePartQuery(OnlineLevelsDocument, {
    variables: { within: unitIdToday ?? '', asOf },
    skip: !unitIdToday,
  })
  const levels = data?.onlineServices?.levels ?? []
  if (levels.length === 0) return null
  return (
    <Card title={t('procedure.onlineTitle')} about={t('procedure.onlineAbout')}>
      <Grid min="160">
        {levels.map(({ scheme, level, procedures }) => (
          <FigureCard
            key={`${scheme} ${level}`}
            label={t(`procedure.onlineLevels.${level}`)}
            value={formatNumber(procedures)}
          >
            {t(`procedure.schemes.${scheme}`)}
          </FigureCard>
        ))}
      </Grid>
    </Card>
  )
}
