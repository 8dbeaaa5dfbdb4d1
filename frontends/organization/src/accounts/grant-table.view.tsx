import { Acts, DataTable, formatDate, StateBadge, useScope, useText } from '@province/portal-kit'
import type { GrantFactsFragment } from '../generated/graphql.ts'
import { EndGrantForm } from './end-grant.form.tsx'
import { standingOf } from './grant-standing.ts'

const tones = { waiting: 'soon', refused: 'late', later: 'info', holds: 'done', over: 'plain' } as const

/** What an account is granted, each with a way to end it. */
export function GrantTable({ grants }: { grants: readonly GrantFactsFragment[] }) {
  const t = useText('organization')
  const { today } = useScope()
  return (
    <DataTable
      caption={t('grant.title')}
      rows={grants}
      rowKey={({ id }) => id}
      empty={{ title: t('grant.none') }}
      columns={[
        { key: 'role', header: t('grant.role'), names: true, cell: ({ role }) => t(`roles.${role}`) },
        { key: 'unit', header: t('grant.unit'), cell: ({ unit }) => unit?.name ?? '–' },
        { key: 'from', header: t('grant.from'), cell: ({ validFrom }) => formatDate(validFrom) },
        { key: 'to', header: t('grant.to'), cell: ({ validTo }) => formatDate(validTo) },
        {
          key: 'state',
          header: t('grant.state'),
          cell: (grant) => {
            const standing = standingOf(grant, today)
            return <StateBadge tone={tones[standing]} word={t(`grant.standing.${standing}`)} />
          },
        },
        {
          key: 'end',
          header: t('grant.end'),
          cell: (grant) =>
            ['refused', 'over'].includes(standingOf(grant, today)) ? null : (
              <Acts
                quiet
                acts={[
                  {
                    word: t('grant.endOf', { role: t(`roles.${grant.role}`) }),
                    title: t('grant.ending'),
                    form: (close) => <EndGrantForm grant={grant} onDone={close} />,
                  },
                ]}
              />
            ),
        },
      ]}
    />
  )
}
