import { dayTyped, Form, seen, useScope, useText } from '@province/portal-kit'
import {
  CancelSessionDocument,
  type FindingGravity,
  HoldSessionDocument,
  PlanSessionDocument,
  RecordFindingDocument,
  type SessionSubjectKind,
  type SupervisionSessionKind,
} from '../generated/graphql.ts'

const KINDS: readonly SupervisionSessionKind[] = ['ON_SITE', 'ON_REPORTS', 'SURVEY']
const SUBJECTS: readonly SessionSubjectKind[] = [
  'UNIT',
  'BODY',
  'UNITS_NOT_NAMED',
  'EXTERNAL_ORGANISATIONS',
  'DOCUMENT_SET',
]
/** Kinds of which a subject is one. */
const ALONE: readonly string[] = ['UNIT', 'BODY']
const GRAVITIES: readonly FindingGravity[] = ['MINOR', 'SERIOUS', 'GRAVE']

interface SeenSession {
  session: { id: string; version: number }
  onDone: () => void
}

interface PlanSessionProps {
  programme: string
  /** The theme that it carries out, where it is planned there. */
  theme?: string
  onDone: () => void
}

/** Plans a session of a programme with one subject; more are told by further sessions. */
export function PlanSessionForm({ programme, theme, onDone }: PlanSessionProps) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      document={PlanSessionDocument}
      fields={(typed) => ({
        title: { kind: 'text', label: t('session.titleField'), required: true },
        kind: {
          kind: 'choice',
          label: t('theme.kind'),
          options: KINDS.map((value) => ({ value, label: t(`session.kinds.${value}`) })),
          first: 'ON_SITE',
        },
        plannedOn: { kind: 'day', label: t('session.plannedOn'), first: today, required: true },
        subjectKind: {
          kind: 'choice',
          label: t('session.subjectKind'),
          options: SUBJECTS.map((value) => ({ value, label: t(`session.subjectKinds.${value}`) })),
          first: 'UNIT',
        },
        body:
          typed.subjectKind === 'BODY'
            ? { kind: 'body', label: t('session.subjectBody'), ...dayTyped(typed.plannedOn), required: true }
            : undefined,
        name:
          typed.subjectKind === 'BODY'
            ? undefined
            : { kind: 'text', label: t('session.subjectName'), required: true },
        unit:
          (typed.subjectKind ?? 'UNIT') === 'UNIT'
            ? { kind: 'unit', label: t('session.subjectUnit') }
            : undefined,
        counted: ALONE.includes(String(typed.subjectKind ?? 'UNIT'))
          ? undefined
          : { kind: 'number', label: t('session.counted'), whole: true, least: 1, half: true },
        ofUnits:
          typed.subjectKind === 'DOCUMENT_SET'
            ? { kind: 'number', label: t('session.ofUnits'), whole: true, least: 1, half: true }
            : undefined,
      })}
      send={({ title, kind, plannedOn, subjectKind, name, unit, body, counted, ofUnits }) => ({
        input: {
          programme,
          theme: theme ?? null,
          title,
          plannedOn,
          kind: kind as SupervisionSessionKind,
          subjects: [
            {
              kind: subjectKind as SessionSubjectKind,
              name: subjectKind === 'BODY' ? null : name,
              unit: subjectKind === 'UNIT' ? unit : null,
              body: subjectKind === 'BODY' ? body : null,
              counted: ALONE.includes(subjectKind) ? 1 : (counted ?? 1),
              ofUnits: subjectKind === 'DOCUMENT_SET' ? ofUnits : null,
            },
          ],
        },
      })}
      save={t('session.plan')}
      onClose={onDone}
    />
  )
}

/** Records that a session was held. */
export function HoldSessionForm({ session, onDone }: SeenSession) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      document={HoldSessionDocument}
      fields={{
        heldOn: { kind: 'day', label: t('session.heldOn'), first: today, required: true },
        minutes: { kind: 'text', label: t('session.minutes'), required: true },
      }}
      send={(input) => ({ ...seen(session), input })}
      save={t('session.hold')}
      onClose={onDone}
    />
  )
}

/** Cancels a planned session. */
export function CancelSessionForm({ session, onDone }: SeenSession) {
  const t = useText('supervision')
  return (
    <Form
      document={CancelSessionDocument}
      fields={{ reason: { kind: 'long', label: t('session.reason'), required: true } }}
      send={(input) => ({ ...seen(session), input })}
      save={t('session.cancel')}
      onClose={onDone}
    />
  )
}

/** Records what a session found. */
export function RecordFindingForm({ session, onDone }: SeenSession) {
  const t = useText('supervision')
  return (
    <Form
      document={RecordFindingDocument}
      fields={{
        text: { kind: 'long', label: t('finding.text'), required: true },
        evidence: { kind: 'text', label: t('finding.evidence'), required: true },
        gravity: {
          kind: 'choice',
          label: t('finding.gravity'),
          options: GRAVITIES.map((value) => ({ value, label: t(`finding.gravities.${value}`) })),
          first: 'MINOR',
        },
      }}
      send={(typed) => ({
        input: { ...typed, session: session.id, gravity: typed.gravity as FindingGravity },
      })}
      save={t('finding.record')}
      onClose={onDone}
    />
  )
}
