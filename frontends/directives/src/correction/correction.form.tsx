import { Form, seen, useText } from '@province/portal-kit'
import {
  type CorrectionStep,
  DecideCitationCorrectionDocument,
  ProposeCitationCorrectionDocument,
} from '../generated/graphql.ts'
import { useRegistered } from '../register/use-registered.ts'

/** Says what a citation means; the citation itself stays as it is. */
export function ProposeCorrectionForm({ citation, onDone }: { citation: string; onDone: () => void }) {
  const t = useText('directives')
  return (
    <Form
      document={ProposeCitationCorrectionDocument}
      about={t('correction.kept')}
      fields={{
        symbol: { kind: 'text', label: t('correction.symbol'), hint: t('register.symbolHint') },
        issuedOn: { kind: 'day', label: t('correction.issuedOn') },
        documentId: { kind: 'found', label: t('correction.document'), useFinding: useRegistered },
        reason: { kind: 'long', label: t('correction.reason'), required: true },
      }}
      send={(meant) => ({ input: { citation, ...meant } })}
      save={t('correction.propose')}
      onClose={onDone}
    />
  )
}

interface DecideProps {
  correction: { id: string; version: number }
  step: CorrectionStep
  onDone: () => void
}

/** Decides what somebody else proposed. */
export function DecideCorrectionForm({ correction, step, onDone }: DecideProps) {
  const t = useText('directives')
  return (
    <Form
      document={DecideCitationCorrectionDocument}
      fields={{ because: { kind: 'long', label: t('correction.because'), required: true } }}
      send={({ because }) => ({ ...seen(correction), input: { step, because } })}
      save={t(`correction.steps.${step}`)}
      onClose={onDone}
    />
  )
}
