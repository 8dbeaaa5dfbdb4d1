import { Form, seen, useText } from '@province/portal-kit'
import { DecideSightDocument, type SightDecision } from '../generated/graphql.ts'

interface DecideProps {
  request: { id: string; version: number; hours: number }
  decision: SightDecision
  onDone: () => void
}

/** A custodian decides; where a key is opened, by the passphrase that only they know. */
export function DecideSightForm({ request, decision, onDone }: DecideProps) {
  const t = useText('complaints')
  return (
    <Form
      document={DecideSightDocument}
      about={t(`sight.decideHints.${decision}`)}
      fields={{
        hours:
          decision === 'grant'
            ? {
                kind: 'number',
                label: t('sight.hoursGiven'),
                hint: t('sight.hoursGivenHint', { most: request.hours }),
                first: request.hours,
                whole: true,
                least: 1,
                most: request.hours,
                required: true,
                half: true,
              }
            : undefined,
        note:
          decision === 'refuse'
            ? { kind: 'long', label: t('sight.why'), required: true, rows: 3 }
            : undefined,
        passphrase:
          decision === 'refuse'
            ? undefined
            : {
                kind: 'password',
                label: t('vault.passphrase'),
                autoComplete: 'off',
                required: true,
              },
      }}
      send={({ passphrase = null, ...input }) => ({
        ...seen(request),
        passphrase,
        input: { ...input, decision },
      })}
      save={t(`sight.steps.${decision}`)}
      onClose={onDone}
      focus
    />
  )
}
