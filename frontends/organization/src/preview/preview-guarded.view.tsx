import { Alert, Card, Stack, useLanguage, useText } from '@province/portal-kit'
import type { ReorganisationPreviewQuery } from '../generated/graphql.ts'

type Preview = NonNullable<NonNullable<ReorganisationPreviewQuery['reorganisation']>['preview']>

/**
 * What goes along with the records of units that end and is shown to few: numbers for those who may know of each one, and
 * for everybody the sentence that there may be such, so that nothing changes hands unsaid.
 */
export function PreviewGuarded({ preview }: { preview: Pick<Preview, 'closes' | 'guardedItems'> }) {
  const t = useText('organization')
  const { number } = useLanguage()
  if (preview.closes.length === 0) return null
  return (
    <Card title={t('plan.guarded')}>
      <Stack gap={8}>
        <p>{t('plan.guardedAbout')}</p>
        {preview.guardedItems.length > 0 ? (
          <Alert tone="info" title={t('plan.guardedSeen')}>
            <ul>
              {preview.guardedItems.map(({ domain, kind, count, from, to }) => (
                <li key={`${domain} ${kind} ${from}`}>
                  {t(`plan.guardedKinds.${kind}`, { count, number: number(count), from, to })}
                </li>
              ))}
            </ul>
          </Alert>
        ) : null}
      </Stack>
    </Card>
  )
}
