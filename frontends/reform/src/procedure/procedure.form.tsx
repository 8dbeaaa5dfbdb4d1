import { Form, type Say, seen, useScope, useText } from '@province/portal-kit'
import {
  AbolishProcedureDocument,
  AmendProcedureDocument,
  ArrangeProcedureDocument,
  type CompetentLevel,
  IssueProcedureDocument,
} from '../generated/graphql.ts'
import { LEVELS } from './levels.ts'

/** What a form about a procedure has to know of it. */
export interface KnownProcedure {
  id: string
  version: number
  name: string
  field: string
  level: CompetentLevel
  statutoryDays: number
}

const decision = (t: Say, today: string) =>
  ({
    decision: { kind: 'text', label: t('procedure.decision'), required: true, half: true },
    decidedOn: { kind: 'day', label: t('procedure.decidedOn'), required: true, first: today, half: true },
  }) as const

const facts = (t: Say, known?: KnownProcedure) =>
  ({
    name: { kind: 'text', label: t('procedure.name'), required: true, first: known?.name ?? '' },
    field: { kind: 'text', label: t('procedure.field'), required: true, first: known?.field ?? '' },
    level: {
      kind: 'choice',
      label: t('procedure.level'),
      half: true,
      first: known?.level ?? 'PROVINCE',
      options: LEVELS.map((value) => ({ value, label: t(`procedure.levels.${value}`) })),
    },
    statutoryDays: {
      kind: 'number',
      label: t('procedure.days'),
      hint: t('procedure.daysHint'),
      required: true,
      whole: true,
      least: 0,
      most: 365,
      half: true,
      ...(known ? { first: known.statutoryDays } : {}),
    },
  }) as const

/** A decision puts a procedure in force. */
export function IssueProcedureForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={IssueProcedureDocument}
      fields={{
        code: { kind: 'text', label: t('procedure.code'), required: true },
        ...facts(t),
        ...decision(t, today),
      }}
      send={(input) => ({ input: { unit, ...input } })}
      save={t('procedure.issue')}
      onClose={onDone}
    />
  )
}

/** A decision says a procedure anew. */
export function AmendProcedureForm({ procedure, onDone }: { procedure: KnownProcedure; onDone: () => void }) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={AmendProcedureDocument}
      fields={{ ...facts(t, procedure), ...decision(t, today) }}
      send={(input) => ({ ...seen(procedure), input })}
      save={t('procedure.amend')}
      onClose={onDone}
    />
  )
}

/** A decision ends a procedure. */
export function AbolishProcedureForm({
  procedure,
  onDone,
}: {
  procedure: KnownProcedure
  onDone: () => void
}) {
  const t = useText('reform')
  const { today } = useScope()
  return (
    <Form
      document={AbolishProcedureDocument}
      about={t('procedure.abolishHint', { name: procedure.name })}
      fields={decision(t, today)}
      send={(input) => ({ ...seen(procedure), input })}
      save={t('procedure.abolish')}
      onClose={onDone}
    />
  )
}

/** How a procedure is handled: by one-stop from a day on, and by which internal process. */
export function ArrangeProcedureForm({
  procedure,
  onDone,
}: {
  procedure: Pick<KnownProcedure, 'id' | 'version'> & {
    oneStopOn: string | null
    processDecision: string | null
    processOn: string | null
  }
  onDone: () => void
}) {
  const t = useText('reform')
  return (
    <Form
      document={ArrangeProcedureDocument}
      fields={{
        oneStopOn: { kind: 'day', label: t('procedure.oneStopOn'), first: procedure.oneStopOn ?? '' },
        processDecision: {
          kind: 'text',
          label: t('procedure.processDecision'),
          first: procedure.processDecision ?? '',
          half: true,
        },
        processOn: {
          kind: 'day',
          label: t('procedure.processOn'),
          first: procedure.processOn ?? '',
          half: true,
        },
      }}
      send={({ oneStopOn, processDecision, processOn }) => ({
        ...seen(procedure),
        input: {
          oneStopOn: oneStopOn || null,
          processDecision: processDecision || null,
          processOn: processOn || null,
        },
      })}
      save={t('procedure.arrange')}
      onClose={onDone}
    />
  )
}
