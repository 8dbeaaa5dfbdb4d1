import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type Act, Acts, Form, seen, useState, useText } from '@province/portal-kit'
import {
  type AccountFactsFragment,
  DisableAccountDocument,
  type DisableAccountMutationVariables,
  EnableAccountDocument,
  EndSessionsOfDocument,
  ResetPasswordDocument,
  ResetSecondFactorDocument,
} from '../generated/graphql.ts'
import { NewPassword } from './new-password.view.tsx'

/** A write that names the version seen, and nothing else. */
type OnVersion = TypedDocumentNode<unknown, DisableAccountMutationVariables>

interface SureProps {
  account: AccountFactsFragment
  onDone: () => void
}

/** What a manager does about an account; each is asked once more, since its owner feels it. */
export function AccountActions({ account }: { account: AccountFactsFragment }) {
  const t = useText('organization')
  const sure = (step: string, word: string) => ({
    fields: {},
    about: t(`accounts.sure.${step}`, { name: account.displayName }),
    save: t(`accounts.${word}`),
  })
  const act = (word: string, form: Act['form']): Act => ({ word: t(`accounts.${word}`), form })
  const onVersion = (step: string, word: string, document: OnVersion) =>
    act(word, (close) => (
      <Form {...sure(step, word)} document={document} send={() => seen(account)} onClose={close} />
    ))
  return (
    <Acts
      acts={[
        account.disabled
          ? onVersion('enable', 'enable', EnableAccountDocument)
          : onVersion('disable', 'disable', DisableAccountDocument),
        act('resetPassword', (close) => <ResetPassword account={account} onDone={close} />),
        ...(account.secondFactor ? [onVersion('factor', 'resetFactor', ResetSecondFactorDocument)] : []),
        act('endSessions', (close) => (
          <Form
            {...sure('sessions', 'endSessions')}
            document={EndSessionsOfDocument}
            send={() => ({ account: account.id })}
            onClose={close}
          />
        )),
      ]}
    />
  )
}

function ResetPassword({ account, onDone }: SureProps) {
  const t = useText('organization')
  const [shown, setShown] = useState<{ password: string | null | undefined }>()
  if (shown) return <NewPassword username={account.username} password={shown.password} onPutAway={onDone} />
  return (
    <Form
      document={ResetPasswordDocument}
      fields={{}}
      send={() => seen(account)}
      onDone={({ resetPassword }) => {
        setShown({ password: resetPassword.password })
        return false
      }}
      about={t('accounts.sure.password', { name: account.displayName })}
      save={t('accounts.resetPassword')}
      onClose={onDone}
    />
  )
}
