import { Alert, Card, Form, useState, useText } from '@province/portal-kit'
import { EnrolAsCustodianDocument } from '../generated/graphql.ts'

/** A custodian's own key, closed by words that only that person knows and that are kept nowhere. */
export function CustodianCard() {
  const t = useText('complaints')
  const [enrolled, setEnrolled] = useState(false)
  if (enrolled) {
    return (
      <Alert tone="done" title={t('vault.enrolled')}>
        {t('vault.enrolledHint')}
      </Alert>
    )
  }
  return (
    <Card title={t('vault.enrol')} about={t('vault.enrolAbout')}>
      <Form
        document={EnrolAsCustodianDocument}
        fields={({ passphrase }) => ({
          passphrase: {
            kind: 'password',
            label: t('vault.passphrase'),
            hint: t('vault.passphraseHint'),
            autoComplete: 'new-password',
            required: true,
            half: true,
          },
          again: {
            kind: 'password',
            label: t('vault.passphraseAgain'),
            autoComplete: 'new-password',
            check: (again) => (again === passphrase ? undefined : t('vault.passphrasesDiffer')),
            required: true,
            half: true,
          },
        })}
        send={({ passphrase }) => ({ passphrase })}
        about={t('vault.enrolHint')}
        save={t('vault.enrol')}
        onDone={() => setEnrolled(true)}
      />
    </Card>
  )
}
