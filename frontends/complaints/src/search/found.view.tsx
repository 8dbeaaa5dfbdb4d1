import { FoundRecords, usePartQuery, useScope, useText, type WidgetProps } from '@province/portal-kit'
import { FindDenunciationCasesDocument, FindPetitionsDocument } from '../generated/graphql.ts'

const asked = (within: string | undefined, search = '') => ({
  variables: { within: within ?? '', search },
  skip: !within || !search,
})

/** Petitions by code or words of their summary, complaint cases by code. */
export function FoundPetitions({ search }: WidgetProps) {
  const t = useText('complaints')
  const { unitIdToday } = useScope()
  const { data, loading } = usePartQuery(FindPetitionsDocument, asked(unitIdToday, search))
  const petitions = (data?.petitions?.edges ?? []).map(({ node: { id, code, summary } }) => ({
    id,
    title: `${t('search.petition')} ${code}`,
    about: summary,
    to: `/complaints/petitions/${id}`,
  }))
  const cases = (data?.complaintCases?.edges ?? []).map(({ node: { id, code, title } }) => ({
    id,
    title: `${t('search.complaintCase')} ${code}`,
    about: title,
    to: `/complaints/complaint-cases/${id}`,
  }))
  return <FoundRecords hits={[...petitions, ...cases]} busy={loading} />
}

/** Cases of denunciation by code, for who may know of them. */
export function FoundDenunciationCases({ search }: WidgetProps) {
  const t = useText('complaints')
  const { unitIdToday } = useScope()
  const { data, loading } = usePartQuery(FindDenunciationCasesDocument, asked(unitIdToday, search))
  const hits = (data?.denunciationCases?.edges ?? []).map(({ node: { id, code } }) => ({
    id,
    title: `${t('search.denunciationCase')} ${code}`,
    to: `/complaints/denunciation-cases/${id}`,
  }))
  return <FoundRecords hits={hits} busy={loading} />
}
