import { Card, Icon, Stack, StateBadge, useText } from '@province/portal-kit'
import type { StatutoryFormQuery } from '../generated/graphql.ts'

type Check = NonNullable<StatutoryFormQuery['statutoryForm']>['checks'][number]

/** What the form's own rules say of its last row. */
export function FormChecks({ checks }: { checks: readonly Check[] }) {
  const t = useText('complaints')
  if (checks.length === 0) return null
  const broken = checks.filter(({ holds, doubt }) => holds === false && doubt == null)
  const doubted = checks.filter(({ doubt }) => doubt != null)
  const kept = checks.filter(({ holds }) => holds === true).length
  const untold = checks.filter(({ holds }) => holds == null).length
  return (
    <Card title={t('statutoryForm.checks')}>
      <Stack gap={8}>
        {broken.map(({ column, rule }) => (
          <StateBadge key={column} tone="late" icon="alert" word={t('statutoryForm.broken', { rule })} />
        ))}
        {kept > 0 ? (
          <p>
            <Icon name="check" /> {t('statutoryForm.kept', { kept })}
          </p>
        ) : null}
        {untold > 0 ? <p>{t('statutoryForm.untold', { count: untold })}</p> : null}
        {doubted.map(({ column, rule, doubt }) => (
          <p key={column} className="pk-meta">
            {t('statutoryForm.doubted', { rule, doubt: doubt ?? '' })}
          </p>
        ))}
      </Stack>
    </Card>
  )
}
