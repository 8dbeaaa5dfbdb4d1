import {
  type Act,
  Acts,
  Alert,
  Button,
  Form,
  ProblemAlert,
  Row,
  Stack,
  seen,
  useAct,
  useMay,
  useNavigate,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import {
  ApproveReorganisationDocument,
  CancelReorganisationDocument,
  ExecuteReorganisationDocument,
  type PlanHeadFragment,
  ReturnReorganisationDocument,
  SubmitReorganisationDocument,
} from '../generated/graphql.ts'
import { ReasonForm } from './reason.form.tsx'

interface ActionsProps {
  plan: PlanHeadFragment
  /** The register of the preview on screen; nothing while it is being tried. */
  register: number | undefined
  errors: number
}

/** The steps that are possible now, for whoever may take them. */
export function PlanActions({ plan, register, errors }: ActionsProps) {
  const t = useText('organization')
  const mayApprove = useMay('reorganisation.approve')
  const submit = useAct(SubmitReorganisationDocument)
  const approve = useAct(ApproveReorganisationDocument)
  const acts = useAsked(plan)
  const { state, writtenByViewer } = plan
  const ready = register !== undefined && errors === 0
  const submitted = state === 'SUBMITTED' && mayApprove
  return (
    <Stack>
      <ProblemAlert error={submit.problem ?? approve.problem} />
      {submitted && writtenByViewer ? <Alert tone="info" title={t('plan.secondPerson')} /> : null}
      <Row>
        <DraftSteps
          plan={plan}
          ready={ready}
          busy={submit.busy}
          onSubmit={() => void submit.act(seen(plan))}
        />
        {submitted && !writtenByViewer ? (
          <Button
            kind="main"
            icon="check"
            busy={approve.busy}
            disabled={!ready}
            onClick={() => void approve.act({ ...seen(plan), registerVersion: register ?? 0 })}
          >
            {t('plan.approve')}
          </Button>
        ) : null}
        <Acts acts={acts.filter(({ when }) => when !== 'ready' || ready)} />
      </Row>
    </Stack>
  )
}

interface DraftStepsProps {
  plan: PlanHeadFragment
  ready: boolean
  busy: boolean
  onSubmit: () => void
}

function DraftSteps({ plan, ready, busy, onSubmit }: DraftStepsProps) {
  const t = useText('organization')
  const navigate = useNavigate()
  const path = useScopedPath()
  const mayDraft = useMay('reorganisation.draft')
  if (plan.state !== 'DRAFT' || !mayDraft) return null
  return (
    <>
      <Button kind="main" busy={busy} disabled={!ready} onClick={onSubmit}>
        {t('plan.submit')}
      </Button>
      <Button
        icon="edit"
        onClick={() => navigate(path(`/organization/reorganisation-plans/${plan.id}/edit`))}
      >
        {t('plan.edit')}
      </Button>
    </>
  )
}

/** The steps that ask once more, or why; executing also waits for a preview without errors. */
function useAsked(plan: PlanHeadFragment): (Act & { when?: 'ready' })[] {
  const t = useText('organization')
  const may = {
    draft: useMay('reorganisation.draft'),
    approve: useMay('reorganisation.approve'),
    execute: useMay('reorganisation.execute'),
  }
  const open = plan.state === 'SUBMITTED' || plan.state === 'APPROVED'
  const execute: Act & { when: 'ready' } = {
    when: 'ready',
    word: t('plan.execute'),
    main: true,
    form: (close) => (
      <Form
        document={ExecuteReorganisationDocument}
        fields={{}}
        send={() => seen(plan)}
        about={t('plan.executeAbout')}
        save={t('plan.executeNow')}
        cancel={t('plan.back')}
        onClose={close}
      />
    ),
  }
  const sendBack: Act = {
    word: t('plan.return'),
    form: (close) => (
      <ReasonForm
        plan={plan}
        document={ReturnReorganisationDocument}
        save={t('plan.return')}
        onDone={close}
      />
    ),
  }
  const cancel: Act = {
    word: t('plan.cancel'),
    form: (close) => (
      <ReasonForm
        plan={plan}
        document={CancelReorganisationDocument}
        save={t('plan.cancel')}
        onDone={close}
      />
    ),
  }
  return [
    ...(plan.state === 'APPROVED' && may.execute ? [execute] : []),
    ...(open && (may.approve || may.draft) ? [sendBack] : []),
    ...((open || plan.state === 'DRAFT') && may.draft ? [cancel] : []),
  ]
}
