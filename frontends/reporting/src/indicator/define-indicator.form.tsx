import { Form, useScope, useText } from '@province/portal-kit'
import {
  type BetterWay,
  DefineIndicatorDocument,
  type IndicatorKind,
  type IndicatorOneQuery,
  type OwingLevel,
  type ReportPeriodKind,
} from '../generated/graphql.ts'

const LEVELS: readonly OwingLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY']
const KINDS: readonly IndicatorKind[] = ['RATIO', 'FLOW', 'STOCK', 'RANK']
const WAYS: readonly BetterWay[] = ['HIGHER', 'LOWER', 'NEITHER']
const PERIODS: readonly ReportPeriodKind[] = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']
const UNITS = [
  ...['percent', 'units', 'documents', 'people', 'households', 'visits', 'delegations', 'petitions', 'cases'],
  ...[
    'dialogues',
    'sessions',
    'dossiers',
    'procedures',
    'transactions',
    'projects',
    'recommendations',
    'tasks',
  ],
  ...['resolutions', 'rank', 'places', 'turns', 'students', 'teams', 'contents', 'billion VND'],
]

interface DefineIndicatorProps {
  unit: string
  /** The edition that a further one takes over from. */
  before?: NonNullable<IndicatorOneQuery['indicator']>
  onDone: () => void
}

/** Defines an indicator, or a further edition of one. */
export function DefineIndicatorForm({ unit, before, onDone }: DefineIndicatorProps) {
  const t = useText('reporting')
  const { today } = useScope()
  return (
    <Form
      document={DefineIndicatorDocument}
      about={t(before ? 'indicator.editionHint' : 'indicator.defineHint')}
      fields={{
        code: before ? undefined : { kind: 'text', label: t('indicator.code'), required: true, half: true },
        validFrom: { kind: 'day', label: t('template.validFrom'), required: true, first: today, half: true },
        title: { kind: 'text', label: t('indicator.title'), required: true, first: before?.title ?? null },
        titleEn: { kind: 'text', label: t('indicator.titleEn'), first: before?.titleEn ?? null },
        about: {
          kind: 'long',
          label: t('indicator.about'),
          required: true,
          rows: 3,
          first: before?.about ?? null,
        },
        formula: {
          kind: 'long',
          label: t('indicator.formula'),
          hint: t('indicator.formulaHint'),
          required: true,
          rows: 2,
          first: before?.formula ?? null,
        },
        unitOfCount: {
          kind: 'choice',
          label: t('indicator.unitOfCount'),
          options: UNITS.map((value) => ({ value, label: t(`units.${value}`) })),
          first: before?.unitOfCount ?? 'percent',
          half: true,
        },
        kind: {
          kind: 'choice',
          label: t('indicator.kind'),
          options: KINDS.map((value) => ({ value, label: t(`indicator.kinds.${value}`) })),
          first: before?.kind ?? 'RATIO',
          half: true,
        },
        levels: {
          kind: 'several',
          label: t('indicator.levels'),
          required: true,
          options: LEVELS.map((value) => ({ value, label: t(`template.level.${value}`) })),
          first: before?.levels ?? ['COMMUNE'],
        },
        better: {
          kind: 'choice',
          label: t('indicator.better'),
          options: WAYS.map((value) => ({ value, label: t(`indicator.ways.${value}`) })),
          first: before?.better ?? 'HIGHER',
          half: true,
        },
        leastBase: {
          kind: 'number',
          label: t('indicator.leastBase'),
          hint: t('indicator.leastBaseHint'),
          required: true,
          whole: true,
          least: 0,
          most: 1_000_000,
          first: before?.leastBase ?? 0,
          half: true,
        },
        periodKind: {
          kind: 'choice',
          label: t('template.periodKind'),
          options: PERIODS.map((value) => ({ value, label: t(`template.kinds.${value}`) })),
          first: before?.periodKind ?? 'HALF_YEAR',
        },
        basis: { kind: 'text', label: t('submission.basis'), first: before?.basis ?? null },
      }}
      send={({ code, ...facts }) => ({
        input: { ...facts, unit, code: before?.code ?? code ?? '', kinds: before?.kinds ?? [] },
      })}
      save={t(before ? 'indicator.edition' : 'indicator.define')}
      onClose={onDone}
    />
  )
}
