import { Card, DataTable, DetailPage, ScopedLink, useParams, useText } from '@province/portal-kit'
import { LIVE } from '../event/live.ts'
import { MatterDocument } from '../generated/graphql.ts'
import { usePetitionColumns } from '../inbox/petition-columns.view.tsx'
import { LandTies } from '../land-tie/land-ties.view.tsx'
import { MatterVisits } from './matter-visits.view.tsx'

/** A thread: everything in sight that is tied to it. */
export function MatterPage() {
  const t = useText('complaints')
  const id = useParams().id ?? ''
  const columns = usePetitionColumns()
  return (
    <DetailPage
      document={MatterDocument}
      variables={{ id }}
      field="matter"
      title={t('matter.title')}
      titleOf={({ title }) => title}
      about={(matter) => (
        <>
          <ScopedLink to="/complaints/petitions">{t('inbox.title')}</ScopedLink>
          {matter ? ` · ${matter.unit?.name}` : ''}
        </>
      )}
      live={LIVE}
    >
      {({ id: matter, petitions, visits, landTies }) => (
        <>
          <Card flush title={t('matter.petitions')} about={t('matter.petitionsAbout')}>
            <DataTable
              caption={t('matter.petitions')}
              columns={columns}
              rows={petitions?.edges.map(({ node }) => node)}
              rowKey={(row) => row.id}
              total={petitions?.totalCount ?? null}
              empty={{ title: t('matter.none'), hint: t('matter.noneHint') }}
              csv="vu-viec"
            />
          </Card>
          <MatterVisits visits={visits} />
          <LandTies ties={landTies} subject={{ matter }} action="petition.handle" />
        </>
      )}
    </DetailPage>
  )
}
