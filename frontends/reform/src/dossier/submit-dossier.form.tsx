import { Form, usePartQuery, useText } from '@province/portal-kit'
import { ProceduresToAskDocument, SubmitDossierDocument } from '../generated/graphql.ts'

const CHANNELS = ['COUNTER', 'POST', 'ONLINE', 'KIOSK'] as const

/** Looks for a procedure in force by its code or name. */
function useProcedures(query: string) {
  const { data, loading } = usePartQuery(ProceduresToAskDocument, {
    variables: { matching: query || null },
    skip: query === '',
  })
  const hits = (data?.procedures?.edges ?? []).map(({ node: { id, name, code } }) => ({
    id,
    name,
    about: code,
  }))
  return { hits, busy: loading }
}

/** Takes a dossier that is handed in. */
export function SubmitDossierForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  return (
    <Form
      document={SubmitDossierDocument}
      fields={{
        procedure: {
          kind: 'found',
          label: t('dossier.procedure'),
          required: true,
          useFinding: useProcedures,
        },
        applicant: { kind: 'text', label: t('dossier.applicant'), required: true },
        channel: {
          kind: 'choice',
          label: t('dossier.channel'),
          half: true,
          options: CHANNELS.map((value) => ({ value, label: t(`dossier.channels.${value}`) })),
        },
        code: { kind: 'text', label: t('dossier.code'), hint: t('dossier.codeHint'), half: true },
        outside: { kind: 'check', label: t('dossier.outside') },
      }}
      send={({ code, ...input }) => ({ input: { unit, ...input, code: code || null } })}
      save={t('dossier.submit')}
      onClose={onDone}
    />
  )
}
