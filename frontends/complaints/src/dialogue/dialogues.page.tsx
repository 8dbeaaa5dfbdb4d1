import {
  AddAct,
  type Column,
  dayColumn,
  ListPage,
  type Say,
  ScopedLink,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { DialoguesDocument, type DialoguesQuery } from '../generated/graphql.ts'
import { DIALOGUE_KINDS } from './dialogue-kinds.ts'
import { RecordDialogueForm } from './record-dialogue.form.tsx'

type Line = NonNullable<DialoguesQuery['dialogues']>['edges'][number]['node']

const LIVE = ['dialogue.']

/** Dialogues of the unit in view and of the units below it, the newest first. */
export function DialoguesPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('dialogue.title')}
      about={unitName}
      actions={
        <AddAct
          action="reception.record"
          word={t('dialogue.record')}
          to={unitIdToday}
          form={(to, close) => <RecordDialogueForm unit={to} onDone={close} />}
        />
      }
      document={DialoguesDocument}
      field="dialogues"
      variables={({ chosen: { kind, show }, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, kind, unattended: show === 'unattended' || null, orderBy, first: 20 }
          : undefined
      }
      error={unitError}
      filters={{
        kind: {
          label: t('dialogue.kind'),
          any: t('dialogue.anyKind'),
          options: DIALOGUE_KINDS.map((value) => ({ value, label: t(`dialogue.kinds.${value}`) })),
        },
        show: {
          label: t('dialogue.show'),
          any: t('dialogue.all'),
          options: [{ value: 'unattended', label: t('dialogue.unattended') }],
        },
      }}
      sorts={{ heldOn: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('dialogue.none'), hint: t('dialogue.noneHint') }}
      csv="doi-thoai"
    />
  )
}

const attendanceOf = ({ attended, invited, absence }: Line, t: Say) =>
  attended === 0 ? t('dialogue.nobody', { reason: absence ?? '' }) : `${attended} / ${invited}`

function columnsOf(t: Say): Column<Line>[] {
  return [
    dayColumn('heldOn', t('dialogue.heldOn'), ({ heldOn }) => heldOn),
    textColumn('kind', t('dialogue.kind'), ({ kind }) => t(`dialogue.kinds.${kind}`)),
    {
      key: 'subject',
      header: t('dialogue.subject'),
      share: 30,
      names: true,
      cell: ({ id, subject }) => <ScopedLink to={`/complaints/dialogues/${id}`}>{subject}</ScopedLink>,
      text: ({ subject }) => subject,
    },
    textColumn('unit', t('dialogue.unit'), ({ unit }) => unit?.name),
    textColumn('chair', t('dialogue.chair'), ({ chair }) => chair),
    textColumn('attendance', t('dialogue.attendance'), (line) => attendanceOf(line, t)),
  ]
}
