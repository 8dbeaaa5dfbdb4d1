import {
  type Column,
  dayColumn,
  ListPage,
  lastDay,
  type Say,
  ScopedLink,
  textColumn,
  useScope,
  useSearchParams,
  useText,
} from '@province/portal-kit'
import { dossierColumns } from '../dossier/dossiers.page.tsx'
import {
  type CompetentLevel,
  CountedDossiersDocument,
  CountedProceduresDocument,
  type CountedProceduresQuery,
  type DossierCell,
  type ProcedureCell,
} from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'

type Line = NonNullable<CountedProceduresQuery['procedures']>['edges'][number]['node']

/** What the address says of the cell whose records are listed. */
function useCell() {
  const [search] = useSearchParams()
  return {
    cell: search.get('cell') ?? '',
    level: search.get('level') as CompetentLevel | null,
    field: search.get('field'),
    of: search.get('of'),
    by: search.get('by'),
    procedure: search.get('procedure'),
    step: search.get('step'),
  }
}

const back = (t: Say, form: string) => (
  <ScopedLink to={`/reform/forms?form=${form}`}>{t('form.back')}</ScopedLink>
)

/** The dossiers behind a figure of form II.06a. */
export function CountedDossiersPage() {
  const t = useText('reform')
  const { unitIdToday, unitError, window } = useScope()
  const { cell, level, field, of, by, procedure, step } = useCell()
  const words = [
    t(step ? `dossier.steps.${step}` : `form.dossierCells.${cell}`),
    level ? t(`procedure.levels.${level}`) : null,
    field,
  ]
  return (
    <ListPage
      title={t('form.dossiers')}
      about={words.filter((word) => word !== null).join(' · ')}
      actions={
        step || of || by || procedure ? (
          <ScopedLink to="/reform/work">{t('work.back')}</ScopedLink>
        ) : (
          back(t, 'II_06A')
        )
      }
      document={CountedDossiersDocument}
      field="dossiers"
      variables={({ orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              procedure,
              counted: step ? null : { cell: cell as DossierCell, window, level, field, unit: of, by },
              took: step ? { step, window } : null,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      sorts={{ due: { up: 'DUE_FIRST' }, code: { up: 'CODE' } }}
      columns={() => dossierColumns(t)}
      empty={{ title: t('dossier.none') }}
      csv="dossiers"
    />
  )
}

/** The procedures behind a figure of form II.07b. */
export function CountedProceduresPage() {
  const t = useText('reform')
  const { unitIdToday, unitError, window } = useScope()
  const { cell, level, of } = useCell()
  const within = of ?? unitIdToday
  const words = [t(`form.procedureCells.${cell}`), level ? t(`procedure.levels.${level}`) : null]
  return (
    <ListPage
      title={t('form.procedures')}
      about={words.filter((word) => word !== null).join(' · ')}
      actions={back(t, 'II_07B')}
      document={CountedProceduresDocument}
      field="procedures"
      variables={({ orderBy }) =>
        within
          ? {
              within,
              level,
              counted: { cell: cell as ProcedureCell, on: lastDay(window) },
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      sorts={{ code: { up: 'CODE' } }}
      columns={() => procedureColumns(t)}
      empty={{ title: t('procedure.none') }}
      csv="procedures"
    />
  )
}

const procedureColumns = (t: Say): Column<Line>[] => [
  textColumn('code', t('procedure.code'), ({ code }) => code, { names: true }),
  textColumn('name', t('procedure.name'), ({ name, invented }) => saidInvented(name, invented, t)),
  textColumn('field', t('procedure.field'), ({ field }) => field),
  textColumn('level', t('procedure.level'), ({ level }) => t(`procedure.levels.${level}`)),
  dayColumn('oneStopOn', t('procedure.oneStopOn'), ({ oneStopOn }) => oneStopOn),
  textColumn('process', t('procedure.processDecision'), ({ processDecision }) => processDecision),
]
