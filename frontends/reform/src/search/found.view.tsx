import { FoundRecords, usePartQuery, useScope, useText, type WidgetProps } from '@province/portal-kit'
import { FindDossiersDocument } from '../generated/graphql.ts'

/** Dossiers by code, land projects by name. */
export function FoundDossiers({ search = '' }: WidgetProps) {
  const t = useText('reform')
  const { unitIdToday } = useScope()
  const { data, loading } = usePartQuery(FindDossiersDocument, {
    variables: { within: unitIdToday ?? '', search },
    skip: !unitIdToday || !search,
  })
  const dossiers = (data?.dossiers?.edges ?? []).map(({ node: { id, code, procedure } }) => ({
    id,
    title: `${t('search.dossier')} ${code}`,
    about: procedure?.name ?? '',
    to: `/reform/dossiers/${id}`,
  }))
  const projects = (data?.landProjects?.edges ?? []).map(({ node: { id, name } }) => ({
    id,
    title: name,
    about: t('search.landProject'),
    to: `/reform/land/${id}`,
  }))
  return <FoundRecords hits={[...dossiers, ...projects]} busy={loading} />
}
