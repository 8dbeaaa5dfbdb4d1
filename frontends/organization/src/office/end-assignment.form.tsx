import { useAct, useScope } from '@province/portal-kit'
import { EndAssignmentDocument, type HolderFactsFragment } from '../generated/graphql.ts'
import { EndOnForm } from './end-on.form.tsx'

/** Ends what somebody holds, from a day on. */
export function EndAssignmentForm({ held, onDone }: { held: HolderFactsFragment; onDone: () => void }) {
  const { asOf } = useScope()
  const { act, busy, problem } = useAct(EndAssignmentDocument)
  const { id, version: expectedVersion } = held
  return (
    <EndOnForm
      what={`${held.position?.title ?? ''} · ${held.person?.name ?? '–'}`}
      day={asOf}
      busy={busy}
      problem={problem}
      onEnd={(endsOn) => act({ id, expectedVersion, endsOn })}
      onDone={onDone}
    />
  )
}
