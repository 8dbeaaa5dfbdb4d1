import {
  Acts,
  type Column,
  EndedTiers,
  ListPage,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { PROGRAMME_LIVE } from '../event/live.ts'
import { BODIES } from '../follow-up/follow-up-words.ts'
import {
  type ProgrammeFactsFragment,
  SupervisionProgrammesDocument,
  SupervisionTiersDocument,
} from '../generated/graphql.ts'
import { useSpan } from '../theme/use-span.ts'
import { DraftProgrammeForm } from './programme.form.tsx'

/** Programmes of supervision in sight, the latest first. */
export function ProgrammesPage() {
  const t = useText('supervision')
  const { unitIdToday, unitEnded, unitName, unitError } = useScope()
  const columns = useColumns()
  return (
    <ListPage
      title={t('programme.title')}
      about={unitName}
      actions={unitIdToday && !unitEnded ? <DraftAct unit={unitIdToday} /> : null}
      document={SupervisionProgrammesDocument}
      field="supervisionProgrammes"
      variables={({ chosen: { body }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, body, orderBy: orderBy ?? ('LATEST' as const) } : undefined
      }
      error={unitError}
      filters={{
        body: {
          label: t('themes.owner'),
          any: t('followUp.anyBody'),
          options: BODIES.map((value) => ({ value, label: t(`followUp.bodies.${value}`) })),
        },
      }}
      sorts={{ title: { up: 'TITLE' }, runs: { up: 'EARLIEST', down: 'LATEST' } } as const}
      columns={() => columns}
      live={PROGRAMME_LIVE}
      empty={{ title: t('programme.none'), hint: t('programme.noneHint') }}
      csv="chuong-trinh-giam-sat"
    >
      <EndedTiers
        document={SupervisionTiersDocument}
        says={(basis) => t('programme.tierEndedBy', { basis })}
      />
    </ListPage>
  )
}

function useColumns(): Column<ProgrammeFactsFragment>[] {
  const t = useText('supervision')
  const span = useSpan()
  return [
    {
      key: 'title',
      header: t('programme.one'),
      names: true,
      share: 40,
      cell: ({ id, title }) => <ScopedLink to={`/supervision/programmes/${id}`}>{title}</ScopedLink>,
      text: ({ title }) => title,
    },
    textColumn('body', t('themes.owner'), ({ bodyName }) => bodyName),
    textColumn('form', t('programme.legalForm'), ({ legalForm }) => t(`programme.legalForms.${legalForm}`)),
    textColumn('runs', t('theme.runs'), ({ runsFrom, runsTo }) => span(runsFrom, runsTo)),
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ state }) => (
        <StateBadge tone={state === 'DRAFT' ? 'soon' : 'done'} word={t(`programme.states.${state}`)} />
      ),
      text: ({ state }) => t(`programme.states.${state}`),
    },
  ]
}

function DraftAct({ unit }: { unit: string }) {
  const t = useText('supervision')
  return (
    <Acts
      action="supervision.plan"
      acts={[
        {
          word: t('programme.draft'),
          icon: 'add',
          main: true,
          aside: true,
          adds: true,
          form: (close) => <DraftProgrammeForm unit={unit} onDone={close} />,
        },
      ]}
    />
  )
}
