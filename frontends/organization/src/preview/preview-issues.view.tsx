import { Alert, Stack, useText } from '@province/portal-kit'
import type { ReorganisationPreviewQuery } from '../generated/graphql.ts'

type Preview = NonNullable<NonNullable<ReorganisationPreviewQuery['reorganisation']>['preview']>
type Issue = Preview['issues'][number]

/** What stands in the way of a plan, and what its approver must know; all is well is said too. */
export function PreviewIssues({ preview }: { preview: Preview }) {
  const t = useText('organization')
  const errors = preview.issues.filter(({ severity }) => severity === 'ERROR')
  const warnings = preview.issues.filter(({ severity }) => severity === 'WARNING')
  const grants = preview.lostGrants.map(
    ({ unit, role, accounts }) => `${unit}: ${role} (${t('plan.accounts', { count: accounts })})`,
  )
  return (
    <Stack gap={8}>
      {errors.length === 0 ? <Alert tone="done" title={t('plan.noErrors')} /> : null}
      {errors.length > 0 ? <Issues tone="late" title={t('plan.errors')} issues={errors} /> : null}
      {warnings.length > 0 ? <Issues tone="soon" title={t('plan.warnings')} issues={warnings} /> : null}
      {preview.silentDomains.length > 0 ? (
        <Alert tone="late" title={t('plan.silent')}>
          {preview.silentDomains.map((domain) => t(`domains.${domain}`)).join(', ')}
        </Alert>
      ) : null}
      {grants.length > 0 ? (
        <Alert tone="soon" title={t('plan.lostGrants')}>
          <ul>
            {grants.map((grant) => (
              <li key={grant}>{grant}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {preview.rights.length > 0 ? <Rights rights={preview.rights} /> : null}
    </Stack>
  )
}

/** Who has rights on units that end: as numbers, and on which unit they go on. */
function Rights({ rights }: { rights: Preview['rights'] }) {
  const t = useText('organization')
  const became = (to: string | null | undefined) => (to ? t('plan.rightsGoOn', { to }) : t('plan.rightsEnd'))
  return (
    <Alert tone="info" title={t('plan.rights')}>
      <ul>
        {rights.map(({ unit, to, accounts, clients }) => (
          <li key={unit}>
            {unit}: {t('plan.accounts', { count: accounts })}, {t('plan.clients', { count: clients })}:{' '}
            {became(to)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function Issues({ tone, title, issues }: { tone: 'late' | 'soon'; title: string; issues: readonly Issue[] }) {
  const t = useText('organization')
  const textOf = ({ line, message }: Issue) =>
    line === null || line === undefined ? message : `${t('plan.lineOf', { line: line + 1 })}: ${message}`
  return (
    <Alert tone={tone} title={title}>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.line} ${issue.message}`}>{textOf(issue)}</li>
        ))}
      </ul>
    </Alert>
  )
}
