import {
  Alert,
  Card,
  DataTable,
  DetailPage,
  DueBadge,
  Facts,
  formatDate,
  Meta,
  NamedBody,
  ScopedLink,
  Slot,
  useParams,
  useText,
} from '@province/portal-kit'
import { FOLLOW_UP_LIVE } from '../event/live.ts'
import { FollowUpDocument, type FollowUpQuery } from '../generated/graphql.ts'
import { FollowUpActs } from './follow-up-acts.view.tsx'
import { FollowUpStateBadge, useFollowUpColumns } from './follow-up-columns.view.tsx'
import { FollowUpEntries } from './follow-up-entries.view.tsx'
import { FollowUpEvidence } from './follow-up-evidence.view.tsx'

type Shown = NonNullable<FollowUpQuery['followUp']>

/** One follow-up: what is asked, of whom, until when, and every step so far. */
export function FollowUpPage() {
  const t = useText('supervision')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={FollowUpDocument}
      variables={{ id }}
      field="followUp"
      title={t('followUp.one')}
      titleOf={({ content }) => content}
      about={(followUp) => (
        <>
          <ScopedLink to="/supervision/follow-ups">{t('followUp.board')}</ScopedLink>
          {followUp ? ` · ${t(`followUp.kinds.${followUp.kind}`)} ${followUp.code}` : ''}
        </>
      )}
      actions={(followUp) => <FollowUpActs followUp={followUp} />}
      live={FOLLOW_UP_LIVE}
    >
      {(followUp) => (
        <>
          {followUp.source ? <Alert tone="info" title={followUp.source} /> : null}
          <Card title={t('theme.facts')} actions={<FollowUpStateBadge state={followUp.state} />}>
            <FollowUpFactList followUp={followUp} />
          </Card>
          <Card flush title={t('followUp.entries')} about={t('followUp.entriesAbout')}>
            <FollowUpEntries entries={followUp.entries} />
          </Card>
          <FollowUpEvidence entries={followUp.entries} />
          {followUp.kind === 'INTERPELLATION' ? <Promises promises={followUp.promises} /> : null}
          <Slot name="record.page" record={recordOf(followUp)} />
        </>
      )}
    </DetailPage>
  )
}

/** What others may say of it: the unit addressed gives tasks for it, or whoever issued it. */
const recordOf = ({ id, addressee, issuer }: Shown) => ({
  domain: 'supervision',
  ids: [id],
  units: [addressee, issuer].flatMap((unit) => unit ?? []),
})

function FollowUpFactList({ followUp }: { followUp: Shown }) {
  const t = useText('supervision')
  const { addressee, issuer, promisedIn } = followUp
  const unit = (of: typeof issuer, name: string) =>
    of ? <ScopedLink to={`/organization/units/${of.code}`}>{name}</ScopedLink> : name
  const optional = [
    {
      name: t('followUp.promisedIn'),
      value: promisedIn && (
        <ScopedLink to={`/supervision/follow-ups/${promisedIn.id}`}>
          {`${promisedIn.code} · ${promisedIn.content}`}
        </ScopedLink>
      ),
    },
    { name: t('followUp.raisedBy'), value: followUp.raisedBy },
    {
      name: t('followUp.resolutionSubject'),
      value: followUp.resolutionSubject && t(`followUp.resolutionSubjects.${followUp.resolutionSubject}`),
    },
    {
      name: t('followUp.authorityLevel'),
      value: followUp.authorityLevel && t(`followUp.levels.${followUp.authorityLevel}`),
    },
    { name: t('followUp.outcome'), value: followUp.outcome && t(`followUp.outcomes.${followUp.outcome}`) },
    { name: t('followUp.rung'), value: followUp.rung && t(`followUp.rungs.${followUp.rung}`) },
    { name: t('followUp.plannedFor'), value: followUp.plannedFor && formatDate(followUp.plannedFor) },
    { name: t('followUp.document'), value: followUp.document },
    { name: t('followUp.closedOn'), value: followUp.closedOn && formatDate(followUp.closedOn) },
  ].filter(({ value }) => value)
  return (
    <Facts
      items={[
        {
          name: t('followUp.issuer'),
          value: <NamedBody words={unit(issuer, followUp.issuerName)} body={followUp.issuedBy} />,
        },
        {
          name: t('followUp.addressee'),
          value: <NamedBody words={unit(addressee, followUp.addresseeName)} body={followUp.addressedTo} />,
        },
        { name: t('followUp.occasion'), value: <RaisedAt followUp={followUp} /> },
        { name: t('followUp.issuedOn'), value: formatDate(followUp.issuedOn) },
        {
          name: t(followUp.dueOn ? 'followUp.expectedBy' : 'followUp.ageRule'),
          value: <DueBadge dueOn={followUp.expectedBy} standing={followUp.standing} />,
        },
        ...optional,
      ]}
    />
  )
}

/** What was promised in the answer, and how far each promise has come. */
function Promises({ promises }: { promises: Shown['promises'] }) {
  const t = useText('supervision')
  const columns = useFollowUpColumns(false)
  return (
    <Card flush title={t('followUp.promises')}>
      <DataTable
        caption={t('followUp.promises')}
        columns={columns}
        rows={promises}
        rowKey={({ id }) => id}
        empty={{ title: t('followUp.noPromise') }}
      />
    </Card>
  )
}

/** Where it was raised, and from which meeting it came. */
function RaisedAt({ followUp: { occasion, raisedAt, carriedOver } }: { followUp: Shown }) {
  const t = useText('supervision')
  const from = carriedOver.flatMap((one) => one.from?.title ?? [])
  return (
    <>
      {raisedAt ? (
        <ScopedLink to={`/supervision/occasions/${raisedAt.id}`}>{raisedAt.title}</ScopedLink>
      ) : (
        occasion
      )}
      {from.length > 0 ? <Meta>{t('occasion.cameFrom', { from: from.join(', ') })}</Meta> : null}
    </>
  )
}
