import type { PetitionQuery } from '../generated/graphql.ts'

type Petition = NonNullable<PetitionQuery['petition']>
export type Step = Petition['steps'][number]
export type Sent = Petition['transfers'][number]

/** Steps, each that sent the petition on with the transfer it began: both come in the order in which they were done. */
export function withTransfers(
  steps: readonly Step[],
  transfers: readonly Sent[],
): (Step & { sent?: Sent | undefined })[] {
  const left = [...transfers]
  return steps.map((step) => (step.step === 'transfer' ? { ...step, sent: left.shift() } : step))
}
