import { makePasskey, PlainForm, type Problem, useAct, useState, useText } from '@province/portal-kit'
import { AddPasskeyDocument, BeginPasskeyDocument } from '../generated/graphql.ts'
import { PasswordAgainForm } from './password-again.form.tsx'

/** Names a new key, then has the device make it. */
export function AddPasskeyForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useText('organization')
  const beginning = useAct(BeginPasskeyDocument)
  const adding = useAct(AddPasskeyDocument)
  const [turnedAway, setTurnedAway] = useState<Problem>()
  const problem = beginning.problem ?? adding.problem ?? turnedAway
  const [again, setAgain] = useState(0)
  const [shown, setShown] = useState(0)
  if (problem?.code === 'PASSWORD_REQUIRED' && shown < again)
    return <PasswordAgainForm onDone={() => setShown(again)} />
  const send = async (name: string) => {
    setTurnedAway(undefined)
    setAgain((count) => count + 1)
    const question = (await beginning.act({}))?.beginPasskey
    if (!question) return false
    const answer = await makePasskey(question).catch(() => undefined)
    if (answer === undefined) {
      setTurnedAway({ code: 'PASSKEY_TURNED_AWAY', message: '' })
      return false
    }
    const added = (await adding.act({ name, answer })) !== undefined
    if (added) onDone()
    return added
  }
  return (
    <PlainForm
      fields={{
        name: { kind: 'text', label: t('passkey.name'), hint: t('passkey.nameHint'), required: true },
      }}
      onSend={({ name }) => send(name)}
      busy={beginning.busy || adding.busy}
      problem={problem?.code === 'PASSWORD_REQUIRED' ? undefined : problem}
      save={t('passkey.add')}
      onClose={onCancel}
      quiet
    />
  )
}
