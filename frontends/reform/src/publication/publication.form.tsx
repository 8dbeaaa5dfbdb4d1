import { Form, seen, useScope, useText } from '@province/portal-kit'
import {
  OwePublicationDocument,
  PostPublicationDocument,
  VerifyPublicationDocument,
} from '../generated/graphql.ts'
import { CHANNELS, KINDS } from './kinds.ts'

interface OfPublication {
  publication: { id: string; version: number; title: string }
  onDone: () => void
}

/** Says that something has to be published. */
export function OwePublicationForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  return (
    <Form
      document={OwePublicationDocument}
      fields={{
        title: { kind: 'text', label: t('publication.what'), required: true },
        kind: {
          kind: 'choice',
          label: t('publication.kind'),
          half: true,
          options: KINDS.map((value) => ({ value, label: t(`publication.kinds.${value}`) })),
        },
        channel: {
          kind: 'choice',
          label: t('publication.channel'),
          half: true,
          options: CHANNELS.map((value) => ({ value, label: t(`publication.channels.${value}`) })),
        },
        dueOn: { kind: 'day', label: t('publication.dueOn'), required: true },
      }}
      send={(input) => ({ input: { unit, ...input } })}
      save={t('publication.owe')}
      onClose={onDone}
    />
  )
}

/** Says that it was posted, with proof. */
export function PostPublicationForm({ publication, onDone }: OfPublication) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={PostPublicationDocument}
      about={publication.title}
      fields={{
        postedOn: { kind: 'day', label: t('publication.postedOn'), required: true, first: today, half: true },
        postedUntil: { kind: 'day', label: t('publication.postedUntil'), half: true },
        evidence: {
          kind: 'text',
          label: t('publication.evidence'),
          hint: t('publication.evidenceHint'),
          required: true,
        },
      }}
      send={(input) => ({ ...seen(publication), input })}
      save={t('publication.post')}
      onClose={onDone}
    />
  )
}

/** Says that the proof was looked at. */
export function VerifyPublicationForm({ publication, onDone }: OfPublication) {
  const t = useText('reform')
  return (
    <Form
      document={VerifyPublicationDocument}
      about={t('publication.verifyHint', { title: publication.title })}
      fields={{}}
      send={() => seen(publication)}
      save={t('publication.verify')}
      onClose={onDone}
    />
  )
}
