import { Form, seen, usePartQuery, useScope, useText } from '@province/portal-kit'
import {
  LandProjectsToTieDocument,
  type LandTiesFragment,
  TieToLandProjectDocument,
  UntieFromLandProjectDocument,
} from '../generated/graphql.ts'

/** A matter, or a dialogue. */
export type Subject = { matter: string } | { dialogue: string }

/** Takes back that something is about a project. */
export function UntieLandForm({ tie, onDone }: { tie: LandTiesFragment; onDone: () => void }) {
  const t = useText('complaints')
  return (
    <Form
      document={UntieFromLandProjectDocument}
      fields={{}}
      send={() => seen(tie)}
      save={t('landTie.untie')}
      onClose={onDone}
    />
  )
}

/** Says which project a matter or a dialogue is about. */
export function TieLandForm({ subject, onDone }: { subject: Subject; onDone: () => void }) {
  const t = useText('complaints')
  return (
    <Form
      document={TieToLandProjectDocument}
      fields={{
        landProject: {
          kind: 'found',
          label: t('landTie.project'),
          hint: t('landTie.find'),
          required: true,
          useFinding: useLandProjects,
        },
      }}
      send={({ landProject }) => ({ input: { ...subject, landProject } })}
      save={t('landTie.tie')}
      onClose={onDone}
    />
  )
}

/** Land-clearance projects of the scope, by words of their names. */
function useLandProjects(matching: string) {
  const { unitIdToday = '' } = useScope()
  const { data, loading } = usePartQuery(LandProjectsToTieDocument, {
    variables: { within: unitIdToday, matching },
    skip: matching === '' || !unitIdToday,
  })
  const found = (data?.landProjects?.edges ?? []).map(({ node }) => node)
  return {
    hits: found.map(({ id, name, unit }) => ({ id, name, about: unit?.name ?? '' })),
    busy: loading,
  }
}
