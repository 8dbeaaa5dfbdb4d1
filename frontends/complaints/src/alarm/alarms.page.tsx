import {
  Acts,
  type Column,
  dayColumn,
  Form,
  formatDate,
  ListPage,
  ScopedLink,
  StateBadge,
  seen,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { LIVE } from '../event/live.ts'
import { AlarmsDocument, type AlarmsQuery, ClearAlarmDocument } from '../generated/graphql.ts'

type Alarm = NonNullable<AlarmsQuery['alarms']>['edges'][number]['node']

/** What went otherwise than it should, the newest first, until somebody says what was done about it. */
export function AlarmsPage() {
  const t = useText('complaints')
  const columns = useColumns()
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('alarm.title')}
      about={unitName}
      document={AlarmsDocument}
      field="alarms"
      variables={({ chosen, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, open: chosen.show !== 'all', orderBy: orderBy ?? 'NEWEST' }
          : undefined
      }
      error={unitError}
      filters={{
        show: {
          label: t('inbox.show'),
          options: [
            { value: 'open', label: t('alarm.open') },
            { value: 'all', label: t('alarm.all') },
          ],
        },
      }}
      sorts={{ raised: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columns}
      live={LIVE}
      empty={{ title: t('alarm.none'), hint: t('alarm.noneHint') }}
      csv="canh-bao"
    />
  )
}

function useColumns(): Column<Alarm>[] {
  const t = useText('complaints')
  return [
    textColumn('kind', t('alarm.what'), ({ kind }) => t(`alarm.kinds.${kind}`), {
      names: true,
      share: 30,
    }),
    {
      key: 'petition',
      header: t('petition.code'),
      cell: (alarm) => <AlarmSubject alarm={alarm} />,
      text: ({ petition }) => petition?.code ?? '',
    },
    textColumn('at', t('petition.unit'), ({ petition }) => petition?.unit?.name),
    textColumn('for', t('alarm.unit'), ({ unit }) => unit?.name),
    dayColumn('raised', t('alarm.raisedOn'), ({ raisedOn }) => raisedOn),
    {
      key: 'state',
      header: t('petition.state'),
      cell: (alarm) => <AlarmState alarm={alarm} />,
      text: ({ clearedOn }) =>
        clearedOn ? t('alarm.clearedOn', { day: formatDate(clearedOn) }) : t('alarm.standing'),
    },
    { key: 'act', header: t('alarm.act'), cell: (alarm) => <AlarmActs alarm={alarm} /> },
  ]
}

/** What it is about: a petition, or an account. */
function AlarmSubject({ alarm: { petition, account } }: { alarm: Alarm }) {
  const t = useText('complaints')
  if (petition) return <ScopedLink to={`/complaints/petitions/${petition.id}`}>{petition.code}</ScopedLink>
  return account ? (
    <ScopedLink to={`/organization/accounts/${account}`}>{t('alarm.account')}</ScopedLink>
  ) : (
    '–'
  )
}

function AlarmState({ alarm: { clearedOn, note } }: { alarm: Alarm }) {
  const t = useText('complaints')
  if (!clearedOn) return <StateBadge tone="late" icon="alert" word={t('alarm.standing')} />
  return (
    <>
      <StateBadge tone="done" word={t('alarm.clearedOn', { day: formatDate(clearedOn) })} />
      <div className="pk-meta">{note}</div>
    </>
  )
}

/** Says what was done about an alarm. */
function AlarmActs({ alarm }: { alarm: Alarm }) {
  const t = useText('complaints')
  if (alarm.clearedOn) return '–'
  return (
    <Acts
      quiet
      action="petition.handle"
      none="–"
      acts={[
        {
          word: t('alarm.clear'),
          icon: 'check',
          form: (close) => (
            <Form
              document={ClearAlarmDocument}
              fields={{
                note: {
                  kind: 'long',
                  label: t('alarm.note'),
                  hint: t('petition.reasonHint'),
                  required: true,
                },
              }}
              send={({ note }) => ({ ...seen(alarm), note })}
              save={t('alarm.clear')}
              onClose={close}
            />
          ),
        },
      ]}
    />
  )
}
