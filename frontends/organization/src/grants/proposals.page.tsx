import {
  Button,
  type Column,
  dayColumn,
  ListPage,
  ProblemAlert,
  Row,
  seen,
  textColumn,
  useAct,
  useText,
} from '@province/portal-kit'
import {
  ConfirmGrantDocument,
  GrantProposalsDocument,
  type GrantProposalsQuery,
  RefuseGrantDocument,
} from '../generated/graphql.ts'

type Proposal = NonNullable<GrantProposalsQuery['grantProposals']>['edges'][number]['node']

/** Roles that take two people: what was proposed waits here for the second one. */
export function ProposalsPage() {
  const t = useText('organization')
  const columns = useColumns()
  return (
    <ListPage
      title={t('proposal.title')}
      about={t('proposal.about')}
      document={GrantProposalsDocument}
      field="grantProposals"
      variables={({ orderBy }) => ({ orderBy: orderBy ?? ('OLDEST' as const) })}
      sorts={{ from: { up: 'FIRST_DAY' } } as const}
      columns={() => columns}
      empty={{ title: t('proposal.none'), hint: t('proposal.noneHint') }}
    />
  )
}

function useColumns(): Column<Proposal>[] {
  const t = useText('organization')
  return [
    textColumn('who', t('proposal.who'), ({ account }) => account?.displayName, { names: true }),
    textColumn('role', t('grant.role'), ({ role }) => t(`roles.${role}`)),
    textColumn('unit', t('grant.unit'), ({ unit }) => unit?.name),
    dayColumn('from', t('grant.from'), ({ validFrom }) => validFrom),
    textColumn('by', t('proposal.by'), ({ grantedBy }) => grantedBy?.displayName),
    { key: 'decide', header: t('proposal.decide'), cell: (proposal) => <Decide proposal={proposal} /> },
  ]
}

function Decide({ proposal }: { proposal: Proposal }) {
  const t = useText('organization')
  const confirm = useAct(ConfirmGrantDocument)
  const refuse = useAct(RefuseGrantDocument)
  return (
    <>
      <ProblemAlert error={confirm.problem ?? refuse.problem} />
      <Row>
        <Button icon="check" busy={confirm.busy} onClick={() => void confirm.act(seen(proposal))}>
          {t('proposal.confirm')}
        </Button>
        <Button busy={refuse.busy} onClick={() => void refuse.act(seen(proposal))}>
          {t('proposal.refuse')}
        </Button>
      </Row>
    </>
  )
}
