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
import { IndicatorsDocument, type IndicatorsQuery } from '../generated/graphql.ts'
import { useOwnWords } from '../submission/submission-words.ts'
import { DefineIndicatorForm } from './define-indicator.form.tsx'

type Line = NonNullable<IndicatorsQuery['indicators']>['edges'][number]['node']

const LIVE = ['indicator']

/** What units are told and compared by: every edition, or those in force on the day of the scope. */
export function IndicatorsPage() {
  const t = useText('reporting')
  const own = useOwnWords()
  const { asOf, unitIdToday } = useScope()
  return (
    <ListPage
      title={t('indicator.all')}
      document={IndicatorsDocument}
      field="indicators"
      filters={{ every: { kind: 'check', label: t('indicator.everyEdition') } }}
      variables={({ orderBy, chosen: { every } }) => ({ orderBy, first: 50, on: every ? null : asOf })}
      sorts={{ title: { up: 'TITLE' } }}
      columns={() => columnsOf(t, own)}
      live={LIVE}
      actions={
        <AddAct
          word={t('indicator.define')}
          action="report.manage_templates"
          to={unitIdToday}
          form={(unit, close) => <DefineIndicatorForm unit={unit} onDone={close} />}
        />
      }
      empty={{ title: t('indicator.none'), hint: t('indicator.noneHint') }}
      csv="indicators"
    />
  )
}

function columnsOf(t: Say, own: ReturnType<typeof useOwnWords>): Column<Line>[] {
  return [
    {
      key: 'title',
      header: t('indicator.title'),
      names: true,
      cell: ({ id, title, titleEn }) => (
        <ScopedLink to={`/reports/indicators/${id}`}>{own(title, titleEn)}</ScopedLink>
      ),
      text: ({ title, titleEn }) => own(title, titleEn),
    },
    textColumn('unit', t('indicator.unitOfCount'), ({ unitOfCount }) => t(`units.${unitOfCount}`)),
    textColumn('kind', t('indicator.kind'), ({ kind }) => t(`indicator.kinds.${kind}`)),
    textColumn('levels', t('indicator.levels'), ({ levels }) =>
      levels.map((level) => t(`template.level.${level}`)).join(', '),
    ),
    dayColumn('validFrom', t('template.validFrom'), ({ validFrom }) => validFrom),
    dayColumn('validTo', t('template.validTo'), ({ validTo }) => validTo),
  ]
}
