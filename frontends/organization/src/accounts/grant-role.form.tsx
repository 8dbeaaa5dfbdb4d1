import { Alert, Form, useScope, useText } from '@province/portal-kit'
import { type AccountQuery, GrantRoleDocument } from '../generated/graphql.ts'

interface GrantRoleProps {
  account: string
  roles: NonNullable<AccountQuery['roles']>
  onDone: () => void
}

/** Grants a role on a unit; one that takes two people is only proposed. */
export function GrantRoleForm({ account, roles, onDone }: GrantRoleProps) {
  const t = useText('organization')
  const { today, asOf } = useScope()
  const takesTwo = (role: unknown) => roles.find(({ code }) => code === (role ?? roles[0]?.code))?.takesTwo
  return (
    <Form
      document={GrantRoleDocument}
      fields={({ role }) => ({
        role: {
          kind: 'choice',
          label: t('grant.role'),
          options: roles.map(({ code }) => ({ value: code, label: t(`roles.${code}`) })),
          note: takesTwo(role) ? (
            <Alert tone="info" title={t('grant.takesTwo')}>
              {t('grant.takesTwoNext')}
            </Alert>
          ) : undefined,
        },
        unit: { kind: 'unit', label: t('accounts.findUnit'), asOf, required: true },
        validFrom: { kind: 'day', label: t('grant.from'), first: today, required: true, half: true },
        validTo: { kind: 'day', label: t('grant.to'), half: true },
      })}
      send={(input) => ({ input: { ...input, account } })}
      refused={(field) => t(`grant.wrong.${field}`)}
      save={({ role }) => t(takesTwo(role) ? 'grant.propose' : 'grant.give')}
      onClose={onDone}
    />
  )
}
