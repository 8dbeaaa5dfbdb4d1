import { useText } from '@province/portal-kit'

/** Asks for the first day on which something no longer holds. */
export function useEndOn(first: string) {
  const t = useText('organization')
  return {
    endsOn: {
      kind: 'day',
      label: t('office.endsOn'),
      hint: t('office.endsOnHint'),
      first,
      required: true,
    },
  } as const
}
