import { PasswordField, useText } from '@province/portal-kit'

/** A new password as it is typed: twice, so that a slip of the hand shuts nobody out. */
export interface TypedTwice {
  next: string
  again: string
}

/** Both were typed, and not the same. */
const differs = ({ next, again }: TypedTwice) => again !== '' && next !== again

/** The two fields of a new password. */
export function NewPasswordFields({
  typed,
  onChange,
}: {
  typed: TypedTwice
  onChange: (typed: TypedTwice) => void
}) {
  const t = useText('shell')
  return (
    <>
      <PasswordField
        label={t('entry.next')}
        value={typed.next}
        onChange={(next) => onChange({ ...typed, next })}
        fresh
        required
      />
      <PasswordField
        label={t('entry.again')}
        value={typed.again}
        onChange={(again) => onChange({ ...typed, again })}
        fresh
        error={differs(typed) ? t('entry.differs') : undefined}
        required
      />
    </>
  )
}
