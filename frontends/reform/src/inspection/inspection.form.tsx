import { Form, seen, useScope, useText } from '@province/portal-kit'
import {
  CallOffInspectionDocument,
  ConcludeInspectionDocument,
  FindInspectionDocument,
  PlanInspectionDocument,
  RemedyFindingDocument,
  VisitInspectionDocument,
} from '../generated/graphql.ts'

interface OfInspection {
  inspection: { id: string; version: number }
  onDone: () => void
}

/** Plans an inspection. */
export function PlanInspectionForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={PlanInspectionDocument}
      fields={{
        team: { kind: 'text', label: t('inspection.team'), required: true },
        plan: { kind: 'text', label: t('inspection.plan'), required: true, half: true },
        mode: {
          kind: 'choice',
          label: t('inspection.mode'),
          half: true,
          options: (['ANNOUNCED', 'SURPRISE'] as const).map((value) => ({
            value,
            label: t(`inspection.modes.${value}`),
          })),
        },
        from: { kind: 'day', label: t('inspection.from'), required: true, first: today, half: true },
        to: { kind: 'day', label: t('inspection.to'), required: true, first: today, half: true },
      }}
      send={(input) => ({ input: { unit, ...input } })}
      save={t('inspection.planIt')}
      onClose={onDone}
    />
  )
}

/** Records a visit. */
export function VisitForm({ inspection, onDone }: OfInspection) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={VisitInspectionDocument}
      fields={{
        visitedUnit: { kind: 'unit', label: t('inspection.visitedUnit'), hint: t('inspection.visitedHint') },
        place: { kind: 'text', label: t('inspection.place'), required: true },
        visitedOn: { kind: 'day', label: t('inspection.visitedOn'), required: true, first: today },
      }}
      send={(input) => ({ ...seen(inspection), input })}
      save={t('inspection.visit')}
      onClose={onDone}
    />
  )
}

/** Records what was found at a visit; a violation has a remedy and a day. */
export function FindingForm({
  inspection,
  visits,
  onDone,
}: OfInspection & { visits: readonly { id: string; place: string }[] }) {
  const t = useText('reform')
  return (
    <Form
      document={FindInspectionDocument}
      fields={({ violation }) => ({
        visit: {
          kind: 'choice',
          label: t('inspection.place'),
          options: visits.map(({ id, place }) => ({ value: id, label: place })),
        },
        violation: { kind: 'check', label: t('inspection.violation') },
        content: { kind: 'long', label: t('inspection.content'), required: true, rows: 3 },
        remedy: violation ? { kind: 'text', label: t('inspection.remedy'), required: true } : undefined,
        dueOn: violation ? { kind: 'day', label: t('inspection.dueOn'), required: true } : undefined,
      })}
      send={(input) => ({ ...seen(inspection), input })}
      save={t('inspection.find')}
      onClose={onDone}
    />
  )
}

/** Says that a violation was put right. */
export function RemedyForm({
  finding,
  onDone,
}: {
  finding: { id: string; version: number }
  onDone: () => void
}) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={RemedyFindingDocument}
      fields={{ on: { kind: 'day', label: t('inspection.remediedOn'), required: true, first: today } }}
      send={(input) => ({ ...seen(finding), input })}
      save={t('inspection.remedied')}
      onClose={onDone}
    />
  )
}

/** Concludes it. */
export function ConcludeForm({ inspection, onDone }: OfInspection) {
  const t = useText('reform')
  return (
    <Form
      document={ConcludeInspectionDocument}
      about={t('inspection.concludeHint')}
      fields={{}}
      send={() => seen(inspection)}
      save={t('inspection.conclude')}
      onClose={onDone}
    />
  )
}

/** Calls off what was planned. */
export function CallOffForm({ inspection, onDone }: OfInspection) {
  const t = useText('reform')
  return (
    <Form
      document={CallOffInspectionDocument}
      about={t('inspection.callOffHint')}
      fields={{}}
      send={() => seen(inspection)}
      save={t('inspection.callOff')}
      onClose={onDone}
    />
  )
}
