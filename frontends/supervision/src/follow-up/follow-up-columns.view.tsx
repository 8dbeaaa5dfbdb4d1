import {
  type Column,
  DueBadge,
  dayColumn,
  Meta,
  ScopedLink,
  StateBadge,
  textColumn,
  useText,
} from '@province/portal-kit'
import type { FollowUpFactsFragment, FollowUpState } from '../generated/graphql.ts'
import { toneOf } from './follow-up-words.ts'

/** Where a follow-up stands, in word, icon and colour. */
export function FollowUpStateBadge({ state }: { state: FollowUpState }) {
  const t = useText('supervision')
  return <StateBadge tone={toneOf(state)} word={t(`followUp.states.${state}`)} />
}

/** What a line of the board shows: what is asked, of whom, until when, and where it stands. */
export function useFollowUpColumns(received: boolean): Column<FollowUpFactsFragment>[] {
  const t = useText('supervision')
  return [
    {
      key: 'content',
      header: t('followUp.content'),
      names: true,
      share: 40,
      cell: ({ id, code, content, kind }) => (
        <>
          <ScopedLink to={`/supervision/follow-ups/${id}`}>{content}</ScopedLink>
          <div className="pk-meta">
            {t(`followUp.kinds.${kind}`)} · {code}
          </div>
        </>
      ),
      text: ({ code, content }) => `${code} ${content}`,
    },
    received
      ? textColumn('issuer', t('followUp.issuer'), ({ issuerName }) => issuerName)
      : textColumn('addressee', t('followUp.addressee'), ({ addresseeName }) => addresseeName),
    dayColumn('issuedOn', t('followUp.issuedOn'), ({ issuedOn }) => issuedOn),
    {
      key: 'expectedBy',
      header: t('followUp.expectedBy'),
      cell: ({ expectedBy, standing, answeredOn }) => (
        <>
          <DueBadge dueOn={expectedBy} standing={standing} />
          {standing === 'OVERDUE' && !answeredOn ? <Meta>{t('followUp.noResponse')}</Meta> : null}
        </>
      ),
      text: ({ expectedBy }) => expectedBy,
    },
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ state, outcome }) => (
        <>
          <FollowUpStateBadge state={state} />
          {outcome ? <div className="pk-meta">{t(`followUp.outcomes.${outcome}`)}</div> : null}
        </>
      ),
      text: ({ state }) => t(`followUp.states.${state}`),
    },
  ]
}
