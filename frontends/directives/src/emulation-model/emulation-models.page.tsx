import {
  Acts,
  AddAct,
  type Column,
  dayColumn,
  formatDate,
  ListPage,
  NamedBody,
  type Say,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  type EmulationModelState,
  EmulationModelsDocument,
  type EmulationModelsQuery,
} from '../generated/graphql.ts'
import { EMULATION_FIELDS } from './emulation-fields.ts'
import { ProposeModelForm, StepModelForm } from './emulation-model.form.tsx'

type Line = NonNullable<EmulationModelsQuery['emulationModels']>['edges'][number]['node']

const STATES: readonly EmulationModelState[] = ['PROPOSED', 'RECOGNISED', 'ENDED']
const TONES = { PROPOSED: 'soon', RECOGNISED: 'done', ENDED: 'plain' } as const
const LIVE = ['emulation_model.']

/** Models of the unit in view and of those below it, the newest first. */
export function EmulationModelsPage() {
  const t = useText('directives')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('emulationModel.title')}
      about={unitName}
      actions={
        <AddAct
          action="directive.register"
          word={t('emulationModel.propose')}
          to={unitIdToday}
          form={(to, close) => <ProposeModelForm unit={to} onDone={close} />}
        />
      }
      document={EmulationModelsDocument}
      field="emulationModels"
      variables={({ chosen: { state, field }, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, state, field, orderBy: orderBy ?? ('NEWEST' as const) }
          : undefined
      }
      error={unitError}
      filters={{
        field: {
          label: t('emulationModel.field'),
          any: t('emulationModel.anyField'),
          options: EMULATION_FIELDS.map((value) => ({ value, label: t(`emulationModel.fields.${value}`) })),
        },
        state: {
          label: t('emulationModel.state'),
          any: t('emulationModel.anyState'),
          options: STATES.map((value) => ({ value, label: t(`emulationModel.states.${value}`) })),
        },
      }}
      sorts={{ startedOn: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('emulationModel.none'), hint: t('emulationModel.noneHint') }}
      csv="mo-hinh-dan-van-kheo"
    />
  )
}

const recognised = ({ recognisedBy, recognisedOn }: Line) =>
  [recognisedBy, recognisedOn && formatDate(recognisedOn)].filter(Boolean).join(', ')

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'title',
      header: t('emulationModel.name'),
      names: true,
      share: 30,
      cell: ({ title, invented }) => (
        <>
          {title}
          {invented ? <div className="pk-meta">{t('task.invented')}</div> : null}
        </>
      ),
      text: ({ title }) => title,
    },
    {
      key: 'runBy',
      header: t('emulationModel.runBy'),
      cell: ({ runBy, runByBody }) => <NamedBody words={runBy} body={runByBody} />,
      text: ({ runBy }) => runBy,
    },
    textColumn('field', t('emulationModel.field'), ({ field }) => t(`emulationModel.fields.${field}`)),
    dayColumn('startedOn', t('emulationModel.startedOn'), ({ startedOn }) => startedOn),
    textColumn('recognisedBy', t('emulationModel.recognisedBy'), recognised),
    {
      key: 'state',
      header: t('emulationModel.state'),
      cell: ({ state }) => <StateBadge tone={TONES[state]} word={t(`emulationModel.states.${state}`)} />,
      text: ({ state }) => t(`emulationModel.states.${state}`),
    },
    { key: 'acts', header: t('emulationModel.acts'), cell: (line) => <StepActs line={line} /> },
  ]
}

function StepActs({ line }: { line: Line }) {
  const t = useText('directives')
  return (
    <Acts
      quiet
      none="–"
      action="directive.register"
      acts={line.allowedSteps.map((step) => ({
        word: t(`emulationModel.steps.${step}`),
        form: (close) => <StepModelForm model={line} step={step} onDone={close} />,
      }))}
    />
  )
}
