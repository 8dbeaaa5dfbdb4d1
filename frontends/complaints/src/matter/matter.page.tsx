import {
  Card,
  DataTable,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useParams,
  useQuery,
  useText,
} from '@province/portal-kit'
import { MatterDocument } from '../generated/graphql.ts'
import { petitionColumns } from '../inbox/petition-columns.view.tsx'
import { useLive } from '../inbox/use-live.ts'
import { useSoon } from '../inbox/use-soon.ts'
import { useKindName } from '../petition/petition-words.view.tsx'
import { MatterVisits } from './matter-visits.view.tsx'

/** A thread: everything in sight that is tied to it. */
export function MatterPage() {
  const t = useText('complaints')
  const id = useParams().id ?? ''
  const kindName = useKindName()
  const soon = useSoon()
  const { data, error, loading, refetch } = useQuery(MatterDocument, { variables: { id } })
  useLive(() => void refetch())
  const matter = data?.matter
  const back = <ScopedLink to="/complaints/petitions">{t('inbox.title')}</ScopedLink>
  if (!matter) {
    const missing = { code: 'FORBIDDEN_OR_MISSING', message: '' }
    return (
      <Page title={t('matter.title')} about={back}>
        {loading ? <Skeleton lines={6} /> : <ProblemAlert error={error ?? missing} />}
      </Page>
    )
  }
  return (
    <Page
      title={matter.title}
      about={
        <>
          {back} · {matter.unit?.name}
        </>
      }
    >
      <Card flush title={t('matter.petitions')} about={t('matter.petitionsAbout')}>
        <DataTable
          caption={t('matter.petitions')}
          columns={petitionColumns({ t, kindName, soon })}
          rows={matter.petitions?.edges.map(({ node }) => node)}
          rowKey={(row) => row.id}
          total={matter.petitions?.totalCount ?? null}
          empty={{ title: t('matter.none'), hint: t('matter.noneHint') }}
          csv="vu-viec"
        />
      </Card>
      <MatterVisits visits={matter.visits} />
    </Page>
  )
}
