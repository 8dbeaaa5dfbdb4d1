import { Alert, Form, useState, useText } from '@province/portal-kit'
import { ChangePasswordDocument } from '../generated/graphql.ts'

/** One's own new password, typed twice. */
export function ChangePasswordForm() {
  const t = useText('organization')
  const [done, setDone] = useState(false)
  const fresh = { kind: 'password', autoComplete: 'new-password', required: true, half: true } as const
  return (
    <Form
      document={ChangePasswordDocument}
      fields={({ next }) => ({
        current: { kind: 'password', label: t('own.current'), required: true },
        next: { ...fresh, label: t('own.next'), hint: t('own.nextHint') },
        again: {
          ...fresh,
          label: t('own.again'),
          check: (again: string) => (again === next ? undefined : t('own.differs')),
        },
      })}
      send={({ current, next }) => {
        setDone(false)
        return { current, next }
      }}
      onDone={() => setDone(true)}
      about={done ? <Alert tone="done" title={t('own.changed')} /> : undefined}
      refused={(field) => t(`own.wrong.${field}`)}
      save={t('own.change')}
      quiet
    />
  )
}
