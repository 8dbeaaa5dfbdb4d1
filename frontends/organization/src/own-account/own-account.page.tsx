import {
  Card,
  DataTable,
  formatDate,
  Page,
  ProblemAlert,
  Skeleton,
  useQuery,
  useText,
} from '@province/portal-kit'
import { OwnAccountDocument, type OwnAccountQuery } from '../generated/graphql.ts'
import { ChangePasswordForm } from './change-password.form.tsx'
import { OwnSessions } from './own-sessions.view.tsx'
import { SecondFactorCard } from './second-factor.view.tsx'

type Grant = NonNullable<OwnAccountQuery['viewer']>['grants'][number]

/** What a person looks after themself: the second factor, sessions, the password; and what they may do. */
export function OwnAccountPage() {
  const t = useText('organization')
  const { data, error, refetch } = useQuery(OwnAccountDocument)
  const viewer = data?.viewer
  return (
    <Page title={t('own.title')} about={viewer ? `${viewer.displayName} · ${viewer.username}` : undefined}>
      <ProblemAlert error={error} onRetry={() => refetch()} />
      {viewer ? <SecondFactorCard state={viewer.secondFactor} /> : <Skeleton lines={6} />}
      <Card title={t('own.sessions')} about={t('own.sessionsAbout')} flush>
        <OwnSessions />
      </Card>
      <Card title={t('own.password')}>
        <ChangePasswordForm />
      </Card>
      <Card title={t('own.grants')} flush>
        <OwnGrants rows={viewer?.grants} />
      </Card>
    </Page>
  )
}

function OwnGrants({ rows }: { rows: readonly Grant[] | undefined }) {
  const t = useText('organization')
  return (
    <DataTable
      caption={t('own.grants')}
      rows={rows}
      rowKey={({ role, unit, validFrom }) => `${role} ${unit?.id} ${validFrom}`}
      empty={{ title: t('grant.none') }}
      columns={[
        { key: 'role', header: t('grant.role'), names: true, cell: ({ role }) => t(`roles.${role}`) },
        { key: 'unit', header: t('grant.unit'), cell: ({ unit }) => unit?.name ?? '–' },
        { key: 'from', header: t('grant.from'), cell: ({ validFrom }) => formatDate(validFrom) },
        { key: 'to', header: t('grant.to'), cell: ({ validTo }) => formatDate(validTo) },
      ]}
    />
  )
}
