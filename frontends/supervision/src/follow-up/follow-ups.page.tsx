import { Acts, ListPage, useScope, useText } from '@province/portal-kit'
import { FOLLOW_UP_LIVE } from '../event/live.ts'
import { FollowUpsDocument } from '../generated/graphql.ts'
import { useFollowUpColumns } from './follow-up-columns.view.tsx'
import { BODIES, KINDS } from './follow-up-words.ts'
import { IssueFollowUpForm } from './issue-follow-up.form.tsx'

const ENDS = { issued: 'ISSUED', received: 'RECEIVED' } as const
const STANDINGS = ['OPEN', 'DUE_IN_A_WEEK', 'OVERDUE', 'NO_RESPONSE', 'ENDED'] as const

/** The board: everything that is followed up, as who issued it or as who is addressed. */
export function FollowUpsPage() {
  const t = useText('supervision')
  const { unitIdToday, unitEnded, unitName, unitError } = useScope()
  const [issued, received] = [useFollowUpColumns(false), useFollowUpColumns(true)]
  const option =
    <Value extends string>(list: string) =>
    (value: Value) => ({ value, label: t(`followUp.${list}.${value}`) })
  return (
    <ListPage
      title={t('followUp.board')}
      about={unitName}
      actions={unitIdToday && !unitEnded ? <IssueAct unit={unitIdToday} /> : null}
      document={FollowUpsDocument}
      field="followUps"
      variables={({ chosen: { end, kind, body, standing }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              direction: ENDS[end],
              kind,
              issuerBody: body,
              standing,
              orderBy: orderBy ?? ('NEWEST' as const),
            }
          : undefined
      }
      error={unitError}
      filters={{
        end: {
          label: t('followUp.end'),
          options: [
            { value: 'issued', label: t('followUp.ends.ISSUED') },
            { value: 'received', label: t('followUp.ends.RECEIVED') },
          ],
        },
        kind: { label: t('followUp.kind'), any: t('followUp.anyKind'), options: KINDS.map(option('kinds')) },
        body: {
          label: t('followUp.issuer'),
          any: t('followUp.anyBody'),
          options: BODIES.map(option('bodies')),
        },
        standing: {
          label: t('followUp.standing'),
          any: t('followUp.anyStanding'),
          options: STANDINGS.map(option('standings')),
        },
      }}
      sorts={{ issuedOn: { up: 'OLDEST', down: 'NEWEST' }, expectedBy: { up: 'DUE' } } as const}
      columns={({ end }) => (end === 'received' ? received : issued)}
      live={FOLLOW_UP_LIVE}
      empty={{ title: t('followUp.none'), hint: t('followUp.noneHint') }}
      csv="theo-doi-kien-nghi"
    />
  )
}

function IssueAct({ unit }: { unit: string }) {
  const t = useText('supervision')
  return (
    <Acts
      action="supervision.recommend"
      acts={[
        {
          word: t('followUp.issue'),
          icon: 'add',
          main: true,
          aside: true,
          adds: true,
          form: (close) => <IssueFollowUpForm unit={unit} onDone={close} />,
        },
      ]}
    />
  )
}
