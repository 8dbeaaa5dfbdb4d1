import {
  type Column,
  DueBadge,
  dayColumn,
  formatDate,
  ScopedLink,
  textColumn,
  useText,
} from '@province/portal-kit'
import type { PetitionLineFragment } from '../generated/graphql.ts'
import { PetitionStateBadge, useKindName } from '../petition/petition-words.view.tsx'

/** What a line of a list of petitions shows: the clock first, then what it is. */
export function usePetitionColumns(): Column<PetitionLineFragment>[] {
  const t = useText('complaints')
  const kindName = useKindName()
  return [
    {
      key: 'code',
      header: t('petition.code'),
      names: true,
      cell: ({ id, code }) => <ScopedLink to={`/complaints/petitions/${id}`}>{code}</ScopedLink>,
      text: ({ code }) => code,
    },
    {
      key: 'due',
      header: t('petition.dueOn'),
      share: 20,
      cell: ({ dueOn, standing }) => <DueBadge dueOn={dueOn} standing={standing} />,
      text: ({ dueOn }) => (dueOn ? formatDate(dueOn) : ''),
    },
    textColumn('summary', t('petition.summary'), ({ summary }) => summary, { share: 25 }),
    textColumn('kind', t('petition.kind'), ({ kind }) => kindName(kind)),
    {
      key: 'state',
      header: t('petition.state'),
      cell: ({ state }) => <PetitionStateBadge state={state} />,
      text: ({ state }) => t(`petition.states.${state}`),
    },
    dayColumn('received', t('petition.receivedOn'), ({ receivedOn }) => receivedOn),
    textColumn('unit', t('petition.unit'), ({ unit }) => unit?.name),
  ]
}
