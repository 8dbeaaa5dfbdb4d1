import { type Column, formatDate, type Say, ScopedLink } from '@province/portal-kit'
import type { PetitionKind, PetitionLineFragment } from '../generated/graphql.ts'
import { PetitionStateBadge } from '../petition/petition-words.view.tsx'
import { DueDay } from './due-day.view.tsx'

interface Words {
  t: Say
  kindName: (kind: PetitionKind | null | undefined) => string
  soon: string | undefined
}

/** What a line of a list of petitions shows: the clock first, then what it is. */
export const petitionColumns = ({ t, kindName, soon }: Words): Column<PetitionLineFragment>[] => [
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
    cell: ({ dueOn }) => <DueDay dueOn={dueOn} soon={soon} />,
    text: ({ dueOn }) => (dueOn ? formatDate(dueOn) : ''),
  },
  {
    key: 'summary',
    header: t('petition.summary'),
    share: 25,
    cell: ({ summary }) => summary,
    text: ({ summary }) => summary,
  },
  {
    key: 'kind',
    header: t('petition.kind'),
    cell: ({ kind }) => kindName(kind),
    text: ({ kind }) => kindName(kind),
  },
  {
    key: 'state',
    header: t('petition.state'),
    cell: ({ state }) => <PetitionStateBadge state={state} />,
    text: ({ state }) => t(`petition.states.${state}`),
  },
  {
    key: 'received',
    header: t('petition.receivedOn'),
    cell: ({ receivedOn }) => formatDate(receivedOn),
    text: ({ receivedOn }) => formatDate(receivedOn),
  },
  {
    key: 'unit',
    header: t('petition.unit'),
    cell: ({ unit }) => unit?.name ?? '–',
    text: ({ unit }) => unit?.name ?? '',
  },
]
