import { ProblemAlert, Skeleton, useQuery, useText } from '@province/portal-kit'
import { DenunciationBoardDocument } from '../generated/graphql.ts'
import { Board } from './board.view.tsx'

const STEPS = [
  ['received', 'RECEIVED'],
  ['accepted', 'ACCEPTED'],
  ['verifying', 'VERIFYING'],
  ['suspended', 'SUSPENDED'],
  ['concluded', 'CONCLUDED'],
  ['handled', 'HANDLED'],
] as const

/** Cases of denunciation by the step at which they stand. */
export function DenunciationBoard(variables: { within: string; first: number }) {
  const t = useText('complaints')
  const { data, error, refetch } = useQuery(DenunciationBoardDocument, { variables })
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={6} />
  const steps = STEPS.map(([key, state]) => ({
    key,
    word: key === 'received' ? t('board.merged.received') : t(`denunciationCase.states.${state}`),
    total: data[key]?.totalCount ?? 0,
    cases: data[key]?.edges.map(({ node }) => node) ?? [],
  }))
  return <Board caption={t('denunciationCase.title')} pages="/complaints/denunciation-cases" steps={steps} />
}
