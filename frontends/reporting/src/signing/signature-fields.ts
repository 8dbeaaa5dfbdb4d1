import type { Say } from '@province/portal-kit'
import type { SigningCapacity } from '../generated/graphql.ts'

export const capacities: readonly SigningCapacity[] = ['SELF', 'KT', 'TL', 'TUQ']

/** The questions of a signature block; the office it is for is asked only of who signs for another. */
export function signatureFields(t: Say, typed: Readonly<Record<string, unknown>>, body: string) {
  const forAnother = typed.capacity !== undefined && typed.capacity !== 'SELF'
  return {
    symbol: {
      kind: 'text',
      label: t('signing.symbol'),
      hint: t('signing.symbolHint'),
      required: true,
      half: true,
    },
    signedOn: { kind: 'day', label: t('signing.signedOn'), required: true, half: true },
    body: { kind: 'text', label: t('signing.body'), first: body, required: true },
    capacity: {
      kind: 'choice',
      label: t('signing.capacity'),
      first: 'SELF',
      options: capacities.map((value) => ({ value, label: t(`signing.capacities.${value}`) })),
    },
    forTitle: forAnother
      ? ({ kind: 'text', label: t('signing.forTitle'), required: true, first: '' } as const)
      : undefined,
    signerTitle: { kind: 'text', label: t('signing.signerTitle'), required: true, half: true },
    signerName: { kind: 'text', label: t('signing.signerName'), required: true, half: true },
  } as const
}
