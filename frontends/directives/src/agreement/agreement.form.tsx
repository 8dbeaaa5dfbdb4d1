import { dayTyped, Form, seen, useScope, useText } from '@province/portal-kit'
import { EndAgreementDocument, SignAgreementDocument } from '../generated/graphql.ts'

/** Keeps an agreement that was signed. */
export function SignAgreementForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('directives')
  const { today } = useScope()
  return (
    <Form
      document={SignAgreementDocument}
      fields={({ signedWith, signedOn }) => ({
        title: { kind: 'text', label: t('agreement.name'), required: true },
        signedBy: {
          kind: 'body',
          label: t('agreement.ownName'),
          of: unit,
          ...dayTyped(signedOn),
          required: true,
        },
        signedWith: {
          kind: 'body',
          label: t('agreement.signedWith'),
          hint: t('agreement.signedWithHint'),
          ...dayTyped(signedOn),
        },
        partnerName: signedWith
          ? undefined
          : { kind: 'text', label: t('agreement.partnerName'), required: true },
        document: { kind: 'text', label: t('agreement.document') },
        year: {
          kind: 'number',
          label: t('agreement.year'),
          whole: true,
          first: Number(today.slice(0, 4)),
          required: true,
          half: true,
        },
        signedOn: { kind: 'day', label: t('agreement.signedOn'), first: today, required: true, half: true },
      })}
      send={(signed) => ({
        input: { ...signed, unit, partnerName: signed.signedWith ? null : signed.partnerName },
      })}
      save={t('agreement.sign')}
      onClose={onDone}
    />
  )
}

/** Ends an agreement, with its reason. */
export function EndAgreementForm(props: { agreement: { id: string; version: number }; onDone: () => void }) {
  const t = useText('directives')
  const { today } = useScope()
  return (
    <Form
      document={EndAgreementDocument}
      fields={{
        on: { kind: 'day', label: t('agreement.on'), first: today, required: true },
        because: { kind: 'text', label: t('agreement.because'), required: true },
      }}
      send={(input) => ({ ...seen(props.agreement), input })}
      save={t('agreement.end')}
      onClose={props.onDone}
    />
  )
}
