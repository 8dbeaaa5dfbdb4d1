import { Form, seen, useScope, useText } from '@province/portal-kit'
import {
  ApproveLandProjectDocument,
  PublishLandProjectDocument,
  RecordLandProjectDocument,
  StepLandProjectDocument,
} from '../generated/graphql.ts'

const KINDS = [
  'ANNOUNCED',
  'MEASURED',
  'PLAN_POSTED',
  'CONSULTED',
  'PLAN_APPROVED',
  'PAID',
  'HANDED_OVER',
] as const

interface OfProject {
  project: { id: string; version: number }
  onDone: () => void
}

/** Puts a project on record. */
export function RecordLandForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  const count = (label: string) =>
    ({ kind: 'number', label, required: true, whole: true, least: 0, half: true }) as const
  return (
    <Form
      document={RecordLandProjectDocument}
      fields={{
        name: { kind: 'text', label: t('land.name'), required: true },
        areaM2: count(t('land.area')),
        households: count(t('land.households')),
        resolution: { kind: 'text', label: t('land.resolution'), required: true },
        straddles: { kind: 'unit', label: t('land.straddles'), hint: t('land.straddlesHint') },
      }}
      send={({ straddles, ...input }) => ({
        input: { unit, ...input, straddles: straddles ? [straddles] : [] },
      })}
      save={t('land.record')}
      onClose={onDone}
    />
  )
}

/** Says where and when it was made public. */
export function PublishLandForm({ project, onDone }: OfProject) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={PublishLandProjectDocument}
      fields={{
        on: { kind: 'day', label: t('land.on'), required: true, first: today },
        channel: { kind: 'text', label: t('land.channel'), required: true },
      }}
      send={(input) => ({ ...seen(project), input })}
      save={t('land.publish')}
      onClose={onDone}
    />
  )
}

/** Says by which decision it was approved. */
export function ApproveLandForm({ project, onDone }: OfProject) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={ApproveLandProjectDocument}
      fields={{
        on: { kind: 'day', label: t('land.on'), required: true, first: today },
        document: { kind: 'text', label: t('land.document'), required: true },
      }}
      send={(input) => ({ ...seen(project), input })}
      save={t('land.approve')}
      onClose={onDone}
    />
  )
}

/** Adds a step; a consultation says who came and what became of what they said. */
export function StepLandForm({ project, onDone }: OfProject) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={StepLandProjectDocument}
      fields={({ kind }) => ({
        kind: {
          kind: 'choice',
          label: t('land.step'),
          options: KINDS.map((value) => ({ value, label: t(`land.kinds.${value}`) })),
        },
        on: { kind: 'day', label: t('land.on'), required: true, first: today, half: true },
        document: { kind: 'text', label: t('land.document'), required: true, half: true },
        ...(kind === 'CONSULTED'
          ? {
              attended: {
                kind: 'number',
                label: t('land.attended'),
                required: true,
                whole: true,
                least: 0,
                half: true,
              },
              opinions: {
                kind: 'number',
                label: t('land.opinions'),
                required: true,
                whole: true,
                least: 0,
                half: true,
              },
              outcome: { kind: 'long', label: t('land.outcome'), required: true, rows: 3 },
            }
          : {}),
      })}
      send={(input) => ({ ...seen(project), input })}
      save={t('land.addStep')}
      onClose={onDone}
    />
  )
}
