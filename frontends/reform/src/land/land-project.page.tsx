import {
  Acts,
  Card,
  DataTable,
  DetailPage,
  dayColumn,
  Facts,
  formatDate,
  formatNumber,
  type Say,
  ScopedLink,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { LandProjectDocument, type LandProjectQuery } from '../generated/graphql.ts'
import { ApproveLandForm, PublishLandForm, StepLandForm } from './land.form.tsx'
import { LandPeople } from './land-people.view.tsx'

type Shown = NonNullable<LandProjectQuery['landProject']>
type Step = Shown['steps'][number]

const LIVE = ['land_project']

/** One project: public state and approval apart, its steps and consultations. */
export function LandProjectPage() {
  const t = useText('reform')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={LandProjectDocument}
      variables={{ id }}
      field="landProject"
      title={t('land.one')}
      titleOf={({ name }) => name}
      about={() => <ScopedLink to="/reform/land">{t('land.back')}</ScopedLink>}
      actions={(project) => <Acts action="reform.manage_land" acts={actsOf(project, t)} />}
      live={LIVE}
    >
      {(project) => (
        <>
          <Card title={t('land.facts')}>
            <Facts items={factsOf(project, t)} />
          </Card>
          <Card flush title={t('land.steps')}>
            <DataTable<Step>
              caption={t('land.steps')}
              rows={project.steps}
              rowKey={(step) => step.id}
              columns={[
                dayColumn('on', t('land.on'), ({ on }) => on),
                textColumn('kind', t('land.step'), ({ kind }) => t(`land.kinds.${kind}`), { names: true }),
                textColumn('document', t('land.document'), ({ document }) => document),
                textColumn('said', t('land.consultation'), (step) => consultationOf(step, t)),
              ]}
            />
          </Card>
          <LandPeople project={project} />
        </>
      )}
    </DetailPage>
  )
}

const consultationOf = ({ attended, opinions, outcome }: Step, t: Say) =>
  attended === null || attended === undefined
    ? null
    : `${t('land.consulted', { attended, opinions: opinions ?? 0 })}. ${outcome ?? ''}`

const factsOf = (project: Shown, t: Say) => [
  { name: t('land.lead'), value: project.unit?.name ?? '–' },
  { name: t('land.straddles'), value: project.straddles.map(({ name }) => name).join(', ') || '–' },
  { name: t('land.area'), value: formatNumber(project.areaM2) },
  { name: t('land.households'), value: formatNumber(project.households) },
  { name: t('land.resolution'), value: project.resolution },
  {
    name: t('land.publicity'),
    value: project.publicOn
      ? `${formatDate(project.publicOn)} · ${project.channel ?? ''}`
      : t('land.publicities.NOT_PUBLIC'),
  },
  {
    name: t('land.approval'),
    value: project.approvedOn
      ? `${formatDate(project.approvedOn)} · ${project.approvalDocument ?? ''}`
      : t('land.approvals.PROPOSED'),
  },
  ...(project.invented ? [{ name: t('land.note'), value: t('invented') }] : []),
]

const actsOf = (project: Shown, t: Say) => [
  {
    word: t('land.addStep'),
    main: true,
    form: (close: () => void) => <StepLandForm project={project} onDone={close} />,
  },
  ...(project.publicity === 'NOT_PUBLIC'
    ? [
        {
          word: t('land.publish'),
          form: (close: () => void) => <PublishLandForm project={project} onDone={close} />,
        },
      ]
    : []),
  ...(project.approval === 'PROPOSED'
    ? [
        {
          word: t('land.approve'),
          form: (close: () => void) => <ApproveLandForm project={project} onDone={close} />,
        },
      ]
    : []),
]
