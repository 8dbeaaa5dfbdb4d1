import {
  Button,
  Card,
  DataTable,
  formatDate,
  Page,
  ProblemAlert,
  Row,
  useAct,
  usePages,
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
  const { rows, total, error, refetch, more } = usePages(GrantProposalsDocument, 'grantProposals', {
    first: 20,
  })
  return (
    <Page title={t('proposal.title')} about={t('proposal.about')}>
      <Card flush>
        <DataTable
          caption={t('proposal.title')}
          rows={rows}
          total={total}
          onMore={more}
          error={error}
          onRetry={refetch}
          rowKey={({ id }) => id}
          empty={{ title: t('proposal.none'), hint: t('proposal.noneHint') }}
          columns={[
            {
              key: 'who',
              header: t('proposal.who'),
              names: true,
              cell: ({ account }) => account?.displayName ?? '–',
            },
            { key: 'role', header: t('grant.role'), cell: ({ role }) => t(`roles.${role}`) },
            { key: 'unit', header: t('grant.unit'), cell: ({ unit }) => unit?.name ?? '–' },
            { key: 'from', header: t('grant.from'), cell: ({ validFrom }) => formatDate(validFrom) },
            { key: 'by', header: t('proposal.by'), cell: ({ grantedBy }) => grantedBy?.displayName ?? '–' },
            {
              key: 'decide',
              header: t('proposal.decide'),
              cell: (proposal) => <Decide proposal={proposal} />,
            },
          ]}
        />
      </Card>
    </Page>
  )
}

function Decide({ proposal: { id, version } }: { proposal: Proposal }) {
  const t = useText('organization')
  const confirm = useAct(ConfirmGrantDocument)
  const refuse = useAct(RefuseGrantDocument)
  const seen = { id, expectedVersion: version }
  return (
    <>
      <ProblemAlert error={confirm.problem ?? refuse.problem} />
      <Row>
        <Button icon="check" busy={confirm.busy} onClick={() => void confirm.act(seen)}>
          {t('proposal.confirm')}
        </Button>
        <Button busy={refuse.busy} onClick={() => void refuse.act(seen)}>
          {t('proposal.refuse')}
        </Button>
      </Row>
    </>
  )
}
