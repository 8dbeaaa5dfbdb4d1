import {
  Card,
  Page,
  ProblemAlert,
  Skeleton,
  Stack,
  useMay,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { CaseBoardDocument, type CaseBoardQuery } from '../generated/graphql.ts'
import { Board } from './board.view.tsx'
import { DenunciationBoard } from './denunciation-board.view.tsx'

const STEPS = [
  ['pending', 'PENDING_ACCEPTANCE'],
  ['accepted', 'ACCEPTED'],
  ['verifying', 'VERIFYING'],
  ['dialogue', 'DIALOGUE'],
  ['suspended', 'SUSPENDED'],
  ['decided', 'DECIDED'],
  ['published', 'PUBLISHED'],
] as const

/** How many of a step stand on the board. */
const SHOWN = 8

/** Cases that go on, by the step at which they stand; those of denunciation for who reads such. */
export function CaseBoardPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  const readsDenunciations = useMay('denunciation.read')
  return (
    <Page title={t('board.title')} about={unitName}>
      {unitError ? <ProblemAlert error={unitError} /> : null}
      {unitIdToday ? (
        <Stack>
          <Card title={t('complaintCase.title')}>
            <ComplaintBoard within={unitIdToday} />
          </Card>
          {readsDenunciations ? (
            <Card title={t('denunciationCase.title')}>
              <DenunciationBoard within={unitIdToday} first={SHOWN} />
            </Card>
          ) : null}
        </Stack>
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}

function ComplaintBoard({ within }: { within: string }) {
  const t = useText('complaints')
  const { data, error, refetch } = useQuery(CaseBoardDocument, { variables: { within, first: SHOWN } })
  if (error) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={6} />
  return (
    <Board caption={t('complaintCase.title')} pages="/complaints/complaint-cases" steps={stepsOf(data, t)} />
  )
}

const stepsOf = (data: CaseBoardQuery, t: (key: string) => string) =>
  STEPS.map(([key, state]) => ({
    key,
    word: key === 'published' ? t('board.merged.published') : t(`complaintCase.states.${state}`),
    total: data[key]?.totalCount ?? 0,
    cases: data[key]?.edges.map(({ node }) => node) ?? [],
  }))
