import { dayTyped, Form, seen, useScope, useText } from '@province/portal-kit'
import {
  type EmulationField,
  type EmulationModelStep,
  ProposeEmulationModelDocument,
  StepEmulationModelDocument,
} from '../generated/graphql.ts'
import { EMULATION_FIELDS } from './emulation-fields.ts'

/** Records a model that somebody runs. */
export function ProposeModelForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('directives')
  const { today } = useScope()
  return (
    <Form
      document={ProposeEmulationModelDocument}
      fields={({ runByBody, startedOn }) => ({
        title: { kind: 'text', label: t('emulationModel.name'), required: true },
        runByBody: {
          kind: 'body',
          label: t('emulationModel.runByBody'),
          hint: t('emulationModel.runByHint'),
          of: unit,
          ...dayTyped(startedOn),
        },
        runBy: runByBody ? undefined : { kind: 'text', label: t('emulationModel.runBy'), required: true },
        field: {
          kind: 'choice',
          label: t('emulationModel.field'),
          options: EMULATION_FIELDS.map((value) => ({ value, label: t(`emulationModel.fields.${value}`) })),
          first: 'ECONOMY',
        },
        startedOn: { kind: 'day', label: t('emulationModel.startedOn'), first: today, required: true },
      })}
      send={(told) => ({
        input: {
          ...told,
          unit,
          runBy: told.runByBody ? null : told.runBy,
          field: told.field as EmulationField,
        },
      })}
      save={t('emulationModel.propose')}
      onClose={onDone}
    />
  )
}

interface StepProps {
  model: { id: string; version: number }
  step: EmulationModelStep
  onDone: () => void
}

/** Records by what a model is recognised, or that it is not run any longer. */
export function StepModelForm({ model, step, onDone }: StepProps) {
  const t = useText('directives')
  const { today } = useScope()
  const document = { kind: 'text', label: t('emulationModel.recognisedBy') } as const
  return (
    <Form
      document={StepEmulationModelDocument}
      fields={{
        on: { kind: 'day', label: t('emulationModel.on'), first: today, required: true },
        document: step === 'recognise' ? { ...document, required: true as const } : document,
      }}
      send={(typed) => ({ ...seen(model), input: { step, on: typed.on, document: typed.document } })}
      save={t(`emulationModel.steps.${step}`)}
      onClose={onDone}
    />
  )
}
