import {
  dayTyped,
  Form,
  filesField,
  formatDate,
  isDay,
  leaveFiles,
  Meta,
  useText,
} from '@province/portal-kit'
import {
  type DocumentClassification,
  type DocumentRelationKind,
  type IssuerGroup,
  RegisterDocumentDocument,
  RelateDocumentsDocument,
} from '../generated/graphql.ts'
import { ISSUER_GROUPS, RELATION_KINDS } from './register-lists.ts'
import { useRegistered } from './use-registered.ts'

const CLASSIFICATIONS: readonly DocumentClassification[] = ['OPEN', 'INTERNAL', 'SECRET']

interface RegisterFormProps {
  unit: string
  /** The candidate that it is cited as: its words stand in the fields, for a person to correct. */
  candidate?: { id: string; symbol: string | null; subject: string; issuer: string; issuedOn: string }
  /** The document that was registered; nothing where it was given up. */
  onDone: (documentId?: string) => void
}

/** Registers a document under its symbol, in any spelling. */
export function RegisterDocumentForm({ unit, candidate, onDone }: RegisterFormProps) {
  const t = useText('directives')
  // A day that no calendar has is for the person to find out.
  const cited = candidate && isDay(candidate.issuedOn) ? candidate.issuedOn : null
  return (
    <Form
      document={RegisterDocumentDocument}
      fields={({ classification, issuedBy, issuedOn }) => ({
        symbol: {
          kind: 'text',
          label: t('citation.symbol'),
          hint: t('register.symbolHint'),
          first: candidate?.symbol ?? null,
          required: true,
        },
        typeName: { kind: 'text', label: t('register.type'), required: true },
        title: {
          kind: 'text',
          label: t('register.subject'),
          first: candidate?.subject ?? null,
          required: true,
        },
        issuedBy: {
          kind: 'body',
          label: t('register.issuedBy'),
          hint: t('register.issuedByHint'),
          of: unit,
          ...dayTyped(issuedOn ?? formatDate(cited)),
        },
        issuerName: issuedBy
          ? undefined
          : {
              kind: 'text',
              label: t('citation.issuer'),
              first: candidate?.issuer ?? null,
              required: true,
            },
        issuerGroup: issuedBy
          ? undefined
          : {
              kind: 'choice',
              label: t('register.group'),
              options: ISSUER_GROUPS.map((value) => ({ value, label: t(`register.groups.${value}`) })),
              first: 'PEOPLE_COMMITTEE',
            },
        theme: { kind: 'text', label: t('register.theme'), hint: t('register.themeHint') },
        signer: { kind: 'text', label: t('register.signer') },
        classification: {
          kind: 'choice',
          label: t('register.classification'),
          options: CLASSIFICATIONS.map((value) => ({ value, label: t(`register.classifications.${value}`) })),
          first: 'OPEN',
        },
        issuedOn: { kind: 'day', label: t('citation.issuedOn'), first: cited, required: true },
        effectiveFrom: { kind: 'day', label: t('register.effectiveFrom'), half: true },
        effectiveTo: { kind: 'day', label: t('register.effectiveTo'), half: true },
        files: {
          ...filesField(t('register.files')),
          ...(classification === 'SECRET' && { draw: () => <Meta>{t('register.secretFile')}</Meta> }),
        },
      })}
      send={({ files: _files, ...typed }) => ({
        input: {
          ...typed,
          unit,
          candidateId: candidate?.id ?? null,
          issuerName: typed.issuedBy ? null : typed.issuerName,
          issuerGroup: typed.issuedBy ? null : (typed.issuerGroup as IssuerGroup),
          classification: typed.classification as DocumentClassification,
        },
      })}
      save={t('register.register')}
      onDone={({ registerDocument: { id } }, { files, classification }) => {
        if (classification !== 'SECRET') leaveFiles(id, files)
        onDone(id)
      }}
      onCancel={() => onDone()}
    />
  )
}

/** Says what a document does with another one of the register. */
export function RelateForm({ from, onDone }: { from: string; onDone: () => void }) {
  const t = useText('directives')
  return (
    <Form
      document={RelateDocumentsDocument}
      fields={{
        kind: {
          kind: 'choice',
          label: t('register.relation'),
          options: RELATION_KINDS.map((value) => ({ value, label: t(`register.relations.${value}`) })),
          first: 'IMPLEMENTS',
        },
        to: { kind: 'found', label: t('register.other'), useFinding: useRegistered, required: true },
      }}
      send={({ kind, to }) => ({ input: { from, kind: kind as DocumentRelationKind, to } })}
      save={t('register.relate')}
      onClose={onDone}
    />
  )
}
