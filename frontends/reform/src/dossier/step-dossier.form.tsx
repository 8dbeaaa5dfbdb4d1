import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type DossierStep, StepDossierDocument } from '../generated/graphql.ts'

/** What each step asks; the service holds the same table and decides. */
const ASKED: Partial<Record<DossierStep, readonly ('document' | 'reason' | 'promisedOn' | 'competentOn')[]>> =
  {
    reject: ['reason'],
    requestSupplement: ['document', 'reason'],
    apologise: ['document', 'promisedOn'],
    refuse: ['document', 'reason'],
    withdraw: ['reason'],
  }

interface StepProps {
  dossier: { id: string; version: number; outside: boolean }
  step: DossierStep
  onDone: () => void
}

/** Takes a step with a dossier. */
export function StepDossierForm({ dossier, step, onDone }: StepProps) {
  const t = useText('reform')
  const { today } = useScope()
  const asked = ASKED[step] ?? []
  const competent = step === 'receive' && dossier.outside
  return (
    <Form
      document={StepDossierDocument}
      about={t(`dossier.stepHints.${step}`)}
      fields={{
        on: { kind: 'day', label: t('dossier.on'), required: true, first: today, half: true },
        document: asked.includes('document')
          ? { kind: 'text', label: t('dossier.document'), required: true, half: true }
          : undefined,
        reason: asked.includes('reason')
          ? { kind: 'long', label: t(`dossier.reasons.${step}`), required: true, rows: 4 }
          : undefined,
        promisedOn: asked.includes('promisedOn')
          ? { kind: 'day', label: t('dossier.promisedOn'), required: true, half: true }
          : undefined,
        competentOn: competent
          ? { kind: 'day', label: t('dossier.competentOn'), hint: t('dossier.competentHint') }
          : undefined,
      }}
      send={(input) => ({ ...seen(dossier), input: { step, ...input } })}
      save={t(`dossier.steps.${step}`)}
      onClose={onDone}
    />
  )
}
