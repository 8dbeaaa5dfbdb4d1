import {
  Alert,
  Card,
  DetailPage,
  Facts,
  formatDate,
  type Say,
  ScopedLink,
  Slot,
  useLanguage,
  useParams,
  useText,
} from '@province/portal-kit'
import { DialogueDocument, type DialogueQuery } from '../generated/graphql.ts'
import { LandTies } from '../land-tie/land-ties.view.tsx'

type Shown = NonNullable<DialogueQuery['dialogue']>

/** What was promised there gives tasks of the unit that held it. */
const recordOf = ({ id, unit }: Shown) => ({ domain: 'complaints', ids: [id], units: unit ? [unit] : [] })

/** One dialogue: who came, what was asked and answered, and the tasks for what was promised. */
export function DialoguePage() {
  const t = useText('complaints')
  const { number } = useLanguage()
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={DialogueDocument}
      variables={{ id }}
      field="dialogue"
      title={t('dialogue.one')}
      titleOf={({ subject }) => subject}
      about={() => <ScopedLink to="/complaints/dialogues">{t('dialogue.title')}</ScopedLink>}
    >
      {(dialogue) => (
        <>
          {dialogue.invented ? <Alert tone="info" title={t('dialogue.inventedHint')} /> : null}
          <Card title={t('dialogue.facts')}>
            <Facts items={factsOf(dialogue, t, number)} />
          </Card>
          <LandTies ties={dialogue.landTies} subject={{ dialogue: dialogue.id }} action="reception.record" />
          <Slot name="record.page" record={recordOf(dialogue)} />
        </>
      )}
    </DetailPage>
  )
}

function factsOf(dialogue: Shown, t: Say, number: (value: number) => string) {
  const { unit, case: about } = dialogue
  const told = [
    {
      name: t('dialogue.unit'),
      value: unit ? <ScopedLink to={`/organization/units/${unit.code}`}>{unit.name}</ScopedLink> : null,
    },
    { name: t('dialogue.kind'), value: t(`dialogue.kinds.${dialogue.kind}`) },
    { name: t('dialogue.heldOn'), value: formatDate(dialogue.heldOn) },
    { name: t('dialogue.chair'), value: dialogue.chair },
    { name: t('dialogue.attendance'), value: `${number(dialogue.attended)} / ${number(dialogue.invited)}` },
    { name: t('dialogue.absence'), value: dialogue.absence },
    { name: t('dialogue.questions'), value: dialogue.questions },
    { name: t('dialogue.answers'), value: dialogue.answers },
    {
      name: t('dialogue.case'),
      value: about ? (
        <ScopedLink to={`/complaints/complaint-cases/${about.id}`}>{about.code}</ScopedLink>
      ) : null,
    },
  ]
  return told.filter(({ value }) => value)
}
