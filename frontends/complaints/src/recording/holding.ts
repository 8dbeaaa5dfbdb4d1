import { type Typed, useText } from '@province/portal-kit'
import type { HoldingInput, SessionHolder } from '../generated/graphql.ts'

const HOLDERS: readonly SessionHolder[] = ['OWN', 'DELEGATED']

/** Who received, whom the head sent and why, where, and whether nobody came; those on duty hold what is regular. */
export function useHolding(first: HoldingInput) {
  const t = useText('complaints')
  const held = {
    kind: 'choice',
    label: t('session.held'),
    options: HOLDERS.map((value) => ({ value, label: t(`holders.${value}`) })),
    first: first.held,
  } as const
  const delegatedTo = {
    kind: 'text',
    label: t('session.delegatedTo'),
    hint: t('session.delegatedToHint'),
    first: first.delegatedTo ?? null,
    required: true,
  } as const
  const reason = {
    kind: 'text',
    label: t('session.reason'),
    first: first.reason ?? null,
    required: true,
  } as const
  const place = { kind: 'text', label: t('session.place'), first: first.place ?? null } as const
  const noVisitors = {
    kind: 'check',
    label: t('session.noVisitors'),
    first: first.noVisitors ?? false,
  } as const
  return (typed: Typed, onDuty = false) => {
    const delegated = !onDuty && (typed.held ?? first.held) === 'DELEGATED'
    return {
      held: onDuty ? undefined : held,
      delegatedTo: delegated ? delegatedTo : undefined,
      reason: delegated ? reason : undefined,
      place,
      noVisitors,
    }
  }
}

/** The holding as the graph takes it: nobody was sent unless it says so. */
export const holdingOf = (
  { held: chosen, ...values }: Omit<HoldingInput, 'held'> & { held?: SessionHolder },
  held: SessionHolder,
): HoldingInput => ({ delegatedTo: null, reason: null, held: chosen ?? held, ...values })
