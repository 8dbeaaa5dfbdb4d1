import {
  Acts,
  AddAct,
  type Column,
  dayColumn,
  ListPage,
  NamedBody,
  type Say,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { type AgreementState, AgreementsDocument, type AgreementsQuery } from '../generated/graphql.ts'
import { EndAgreementForm, SignAgreementForm } from './agreement.form.tsx'

type Line = NonNullable<AgreementsQuery['agreements']>['edges'][number]['node']

const STATES: readonly AgreementState[] = ['IN_FORCE', 'ENDED']
const LIVE = ['agreement.']

/** Coordination agreements of the unit in view and of those below it, the newest first. */
export function AgreementsPage() {
  const t = useText('directives')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('agreement.title')}
      about={unitName}
      actions={
        <AddAct
          action="directive.register"
          word={t('agreement.sign')}
          to={unitIdToday}
          form={(to, close) => <SignAgreementForm unit={to} onDone={close} />}
        />
      }
      document={AgreementsDocument}
      field="agreements"
      variables={({ chosen: { state }, orderBy }) =>
        unitIdToday ? { within: unitIdToday, state, orderBy: orderBy ?? ('NEWEST' as const) } : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('agreement.state'),
          any: t('agreement.anyState'),
          options: STATES.map((value) => ({ value, label: t(`agreement.states.${value}`) })),
        },
      }}
      sorts={{ signedOn: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('agreement.none'), hint: t('agreement.noneHint') }}
      csv="ke-hoach-phoi-hop"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'title',
      header: t('agreement.name'),
      names: true,
      share: 30,
      cell: ({ title, document, invented }) => (
        <>
          {title}
          <div className="pk-meta">
            {[document, invented ? t('task.invented') : null].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
      text: ({ title }) => title,
    },
    {
      key: 'own',
      header: t('agreement.ownName'),
      cell: ({ ownName, signedBy }) => <NamedBody words={ownName} body={signedBy} />,
      text: ({ ownName }) => ownName,
    },
    {
      key: 'partner',
      header: t('agreement.partnerName'),
      cell: ({ partnerName, signedWith }) => <NamedBody words={partnerName} body={signedWith} />,
      text: ({ partnerName }) => partnerName,
    },
    textColumn('year', t('agreement.year'), ({ year }) => String(year)),
    dayColumn('signedOn', t('agreement.signedOn'), ({ signedOn }) => signedOn),
    {
      key: 'state',
      header: t('agreement.state'),
      cell: ({ state, endedBecause }) => (
        <>
          <StateBadge tone={state === 'ENDED' ? 'plain' : 'done'} word={t(`agreement.states.${state}`)} />
          {endedBecause ? <div className="pk-meta">{endedBecause}</div> : null}
        </>
      ),
      text: ({ state }) => t(`agreement.states.${state}`),
    },
    { key: 'acts', header: t('agreement.acts'), cell: (line) => <EndAct line={line} /> },
  ]
}

function EndAct({ line }: { line: Line }) {
  const t = useText('directives')
  const end = {
    word: t('agreement.end'),
    form: (close: () => void) => <EndAgreementForm agreement={line} onDone={close} />,
  }
  return <Acts quiet none="–" action="directive.register" acts={line.allowedSteps.length > 0 ? [end] : []} />
}
