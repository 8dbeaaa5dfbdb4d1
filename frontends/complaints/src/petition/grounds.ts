import { useScope, useText } from '@province/portal-kit'

/** Why, by which document, since when: what every step of a petition is asked for. */
export function useGrounds() {
  const t = useText('complaints')
  const { today } = useScope()
  return {
    reason: { kind: 'long', label: t('petition.reason'), hint: t('petition.reasonHint'), required: true },
    document: { kind: 'text', label: t('petition.document'), hint: t('petition.documentHint'), half: true },
    effectiveOn: {
      kind: 'day',
      label: t('petition.effectiveOn'),
      hint: t('petition.effectiveOnHint'),
      first: today,
      required: true,
      half: true,
    },
  } as const
}
