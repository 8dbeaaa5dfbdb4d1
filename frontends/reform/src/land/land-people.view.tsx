import {
  Card,
  type Column,
  DataTable,
  dayColumn,
  ScopedLink,
  textColumn,
  useLanguage,
  useText,
} from '@province/portal-kit'
import type { LandProjectQuery } from '../generated/graphql.ts'

type Shown = Pick<NonNullable<LandProjectQuery['landProject']>, 'matters' | 'dialogues'>
type Matter = NonNullable<Shown['matters']>[number]
type Dialogue = NonNullable<Shown['dialogues']>[number]

/** What people brought about a project, and the dialogues that were held about it, as far as they are in sight. */
export function LandPeople({ project: { matters, dialogues } }: { project: Shown }) {
  const t = useText('reform')
  const { number } = useLanguage()
  const ofMatter: Column<Matter>[] = [
    {
      key: 'title',
      header: t('land.matter'),
      names: true,
      share: 50,
      cell: ({ id, title }) => <ScopedLink to={`/complaints/matters/${id}`}>{title}</ScopedLink>,
      text: ({ title }) => title,
    },
    textColumn('unit', t('land.unit'), ({ unit }) => unit?.name),
  ]
  const ofDialogue: Column<Dialogue>[] = [
    {
      key: 'subject',
      header: t('land.dialogue'),
      names: true,
      share: 50,
      cell: ({ id, subject }) => <ScopedLink to={`/complaints/dialogues/${id}`}>{subject}</ScopedLink>,
      text: ({ subject }) => subject,
    },
    dayColumn('heldOn', t('land.on'), ({ heldOn }) => heldOn),
    textColumn(
      'attended',
      t('land.came'),
      ({ attended, invited }) => `${number(attended)} / ${number(invited)}`,
    ),
    textColumn('unit', t('land.unit'), ({ unit }) => unit?.name),
  ]
  return (
    <>
      <Card flush title={t('land.matters')} about={t('land.mattersAbout')}>
        <DataTable
          caption={t('land.matters')}
          columns={ofMatter}
          rows={matters ?? undefined}
          rowKey={({ id }) => id}
          error={matters ? undefined : new Error(t('land.peopleAway'))}
          empty={{ title: t('land.noMatters') }}
        />
      </Card>
      <Card flush title={t('land.dialogues')} about={t('land.mattersAbout')}>
        <DataTable
          caption={t('land.dialogues')}
          columns={ofDialogue}
          rows={dialogues ?? undefined}
          rowKey={({ id }) => id}
          error={dialogues ? undefined : new Error(t('land.peopleAway'))}
          empty={{ title: t('land.noDialogues') }}
        />
      </Card>
    </>
  )
}
