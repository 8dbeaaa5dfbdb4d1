import { useText } from '@province/portal-kit'

/** From which day something holds, and the first day on which it no longer does, where that is known. */
export function useTerm(first: string) {
  const t = useText('organization')
  return {
    validFrom: { kind: 'day', label: t('office.from'), first, required: true, half: true },
    validTo: { kind: 'day', label: t('office.to'), half: true },
  } as const
}
