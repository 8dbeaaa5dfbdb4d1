import { addDays, Form, type Say, seen, usePartQuery, useScope, useText } from '@province/portal-kit'
import {
  type OnlineReceptionStep,
  SessionsOfDayDocument,
  StepOnlineReceptionDocument,
} from '../generated/graphql.ts'

interface StepProps {
  online: { id: string; version: number; on: string; unit: { id: string } | null | undefined }
  step: OnlineReceptionStep
  onDone: () => void
}

/** The sessions on record that the unit held on that day, as options. */
function useSessions({ on, unit }: StepProps['online'], isAsked: boolean, t: Say) {
  const { data } = usePartQuery(SessionsOfDayDocument, {
    variables: { within: unit?.id ?? '', window: { from: on, to: addDays(on, 1) } },
    skip: !(isAsked && unit),
  })
  return (data?.receptionSessions?.edges ?? [])
    .filter(({ node }) => node.unit?.id === unit?.id)
    .map(({ node: { id, kind, held, place } }) => ({
      value: id,
      label: [t(`kinds.${kind}`), t(`holders.${held}`), place].filter(Boolean).join(' · '),
    }))
}

/** Records what is done about a session online; what was late is asked for its reason. */
export function StepOnlineReceptionForm({ online, step, onDone }: StepProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const holds = step === 'hold'
  const sessions = useSessions(online, holds, t)
  const isDated = step === 'announce' || step === 'test'
  return (
    <Form
      document={StepOnlineReceptionDocument}
      about={t(`online.stepHints.${step}`)}
      fields={{
        on: isDated
          ? { kind: 'day', label: t('online.doneOn'), required: true, first: today, half: true }
          : undefined,
        session: holds
          ? {
              kind: 'choice',
              label: t('online.session'),
              hint: sessions.length === 0 ? t('online.noSession') : undefined,
              options: sessions,
            }
          : undefined,
        connectedAt: holds
          ? {
              kind: 'text',
              label: t('online.connectedAt'),
              hint: t('online.timeHint'),
              required: true,
              half: true,
            }
          : undefined,
        document:
          step === 'announce' || holds
            ? {
                kind: 'text',
                label: t(holds ? 'online.recording' : 'online.notice'),
                required: true,
                half: true,
              }
            : undefined,
        late:
          step === 'cancel'
            ? undefined
            : { kind: 'text', label: t('online.late'), hint: t('online.lateHint') },
        reason: step === 'cancel' ? { kind: 'text', label: t('online.why'), required: true } : undefined,
      }}
      send={(input) => ({ ...seen(online), input: { step, ...input } })}
      save={t(`online.steps.${step}`)}
      onClose={onDone}
      focus
    />
  )
}
