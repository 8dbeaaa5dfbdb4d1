import {
  BodiesField,
  dayTyped,
  Form,
  type Found,
  filesField,
  leaveFiles,
  type OwnPart,
  seen,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  AnswerTaskDocument,
  ExtendTaskDocument,
  GiveTaskDocument,
  ReviewTaskDocument,
  type TaskGiverStep,
  type TaskLeadStep,
  type TaskRecurrence,
  type TaskSource,
} from '../generated/graphql.ts'
import { useRegistered } from '../register/use-registered.ts'
import { TASK_SOURCES } from './task-lists.ts'

interface StepProps<Step extends string> {
  task: { id: string; version: number }
  step: Step
  onDone: () => void
}

const NOBODY: readonly Found[] = []
const RECURRENCES = ['ONCE', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const

interface GiveTaskProps {
  unit: string
  /** The document of the register it comes from, where it is given there. */
  document?: string
  onDone: () => void
}

/** Gives a task: who leads, what result is expected, until when. */
export function GiveTaskForm({ unit, document, onDone }: GiveTaskProps) {
  const t = useText('directives')
  const { today } = useScope()
  return (
    <Form
      document={GiveTaskDocument}
      fields={(typed) => ({
        title: { kind: 'text', label: t('task.titleField'), required: true },
        expectedResult: { kind: 'long', label: t('task.expectedResult'), required: true },
        givenBy: {
          kind: 'body',
          label: t('task.giver'),
          of: unit,
          ...dayTyped(typed.assignedOn),
          required: true,
        },
        ledBy: { kind: 'body', label: t('task.lead'), hint: t('task.ledByHint'), required: true },
        cooperating: {
          kind: 'own',
          label: t('task.cooperatingBodies'),
          first: NOBODY,
          draw: (part: OwnPart<readonly Found[]>) => (
            <BodiesField
              {...part}
              label={t('task.cooperatingBodies')}
              hint={t('task.cooperatingHint')}
              without={(name) => t('task.withoutBody', { name })}
            />
          ),
        },
        sourceKind: document
          ? undefined
          : {
              kind: 'choice',
              label: t('task.source'),
              options: TASK_SOURCES.map((value) => ({ value, label: t(`task.sources.${value}`) })),
              first: 'DOCUMENT',
            },
        document:
          document || (typed.sourceKind ?? 'DOCUMENT') !== 'DOCUMENT'
            ? undefined
            : {
                kind: 'found',
                label: t('task.document'),
                hint: t('task.documentHint'),
                useFinding: useRegistered,
              },
        source:
          document || typed.document
            ? undefined
            : { kind: 'text', label: t('task.sourceName'), required: true },
        assignedOn: { kind: 'day', label: t('task.assignedOn'), first: today, required: true },
        dueOn: { kind: 'day', label: t('task.dueOn'), half: true },
        workingDays: {
          kind: 'number',
          label: t('task.workingDays'),
          hint: t('task.workingDaysHint'),
          whole: true,
          least: 1,
          half: true,
        },
        recurrence: {
          kind: 'choice',
          label: t('task.recurrence'),
          options: RECURRENCES.map((value) => ({ value, label: t(`task.recurrences.${value}`) })),
          first: 'ONCE',
        },
      })}
      send={({ cooperating, ...typed }) => ({
        input: {
          ...typed,
          unit,
          document: document ?? typed.document ?? null,
          source: document || typed.document ? null : typed.source,
          cooperatingBodies: cooperating.map(({ id }) => id),
          sourceKind: document ? 'DOCUMENT' : (typed.sourceKind as TaskSource),
          recurrence: typed.recurrence === 'ONCE' ? null : (typed.recurrence as TaskRecurrence),
        },
      })}
      save={t('task.give')}
      onClose={onDone}
    />
  )
}

/** Files chosen with a step are sent once it is there: it is the newest then. */
const leaveEvidence = ({ entries }: { entries: readonly { id: string }[] }, files: readonly File[]) => {
  const step = entries.at(-1)
  if (step) leaveFiles(step.id, files)
}

/** A step of the lead body. */
export function AnswerTaskForm({ task, step, onDone }: StepProps<TaskLeadStep>) {
  const t = useText('directives')
  const { today } = useScope()
  const silent = step === 'accept' || step === 'start'
  return (
    <Form
      document={AnswerTaskDocument}
      fields={{
        text: { kind: 'long', label: t(`task.texts.${step}`), ...(silent ? {} : { required: true }) },
        document: {
          kind: 'text',
          label: t('task.evidence'),
          ...(step === 'report' ? { required: true } : {}),
        },
        on: { kind: 'day', label: t('task.on'), first: today, required: true },
        files: filesField(t('task.evidenceFiles'), t('task.evidenceLater')),
      }}
      send={({ files: _files, ...typed }) => ({ ...seen(task), input: { ...typed, step } })}
      onDone={(data, { files }) => leaveEvidence(data.answerTask, files)}
      save={t(`task.steps.${step}`)}
      onClose={onDone}
    />
  )
}

/** A step of the giver. */
export function ReviewTaskForm({ task, step, onDone }: StepProps<TaskGiverStep>) {
  const t = useText('directives')
  const { today } = useScope()
  return (
    <Form
      document={ReviewTaskDocument}
      fields={{
        text: {
          kind: 'long',
          label: t(`task.texts.${step}`),
          ...(step === 'confirm' ? {} : { required: true }),
        },
        on: { kind: 'day', label: t('task.on'), first: today, required: true },
        files: filesField(t('task.evidenceFiles'), t('task.evidenceLater')),
      }}
      send={({ files: _files, ...typed }) => ({ ...seen(task), input: { ...typed, step } })}
      onDone={(data, { files }) => leaveEvidence(data.reviewTask, files)}
      save={t(`task.steps.${step}`)}
      onClose={onDone}
    />
  )
}

/** Gives a task more time by a decision. */
export function ExtendTaskForm({ task, onDone }: Omit<StepProps<string>, 'step'>) {
  const t = useText('directives')
  return (
    <Form
      document={ExtendTaskDocument}
      fields={{
        dueOn: { kind: 'day', label: t('task.newDue'), required: true },
        document: { kind: 'text', label: t('task.decision'), required: true },
      }}
      send={(input) => ({ ...seen(task), input })}
      save={t('task.steps.extend')}
      onClose={onDone}
    />
  )
}
