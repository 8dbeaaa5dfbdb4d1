import {
  Alert,
  Button,
  ProblemAlert,
  Row,
  Stack,
  useAct,
  useMay,
  useNavigate,
  useScopedPath,
  useState,
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
import { ExecuteDialog } from './execute.form.tsx'
import { ReasonDialog } from './reason.form.tsx'

interface ActionsProps {
  plan: PlanHeadFragment
  /** The register of the preview on screen; nothing while it is being tried. */
  register: number | undefined
  errors: number
}

/** The steps that are possible now, for whoever may take them. */
export function PlanActions({ plan, register, errors }: ActionsProps) {
  const t = useText('organization')
  const navigate = useNavigate()
  const path = useScopedPath()
  const [asked, setAsked] = useState<'return' | 'cancel' | 'execute' | undefined>()
  const may = {
    draft: useMay('reorganisation.draft'),
    approve: useMay('reorganisation.approve'),
    execute: useMay('reorganisation.execute'),
  }
  const submit = useAct(SubmitReorganisationDocument)
  const approve = useAct(ApproveReorganisationDocument)
  const sendBack = useAct(ReturnReorganisationDocument)
  const cancel = useAct(CancelReorganisationDocument)
  const execute = useAct(ExecuteReorganisationDocument)
  const { id, version: expectedVersion, state } = plan
  const step = { id, expectedVersion }
  const ready = register !== undefined && errors === 0
  const open = state === 'SUBMITTED' || state === 'APPROVED'
  const close = () => setAsked(undefined)
  return (
    <Stack>
      <ProblemAlert error={submit.problem ?? approve.problem} />
      {state === 'SUBMITTED' && may.approve && plan.writtenByViewer ? (
        <Alert tone="info" title={t('plan.secondPerson')} />
      ) : null}
      <Row>
        {state === 'DRAFT' && may.draft ? (
          <>
            <Button kind="main" busy={submit.busy} disabled={!ready} onClick={() => void submit.act(step)}>
              {t('plan.submit')}
            </Button>
            <Button
              icon="edit"
              onClick={() => navigate(path(`/organization/reorganisation-plans/${id}/edit`))}
            >
              {t('plan.edit')}
            </Button>
          </>
        ) : null}
        {state === 'SUBMITTED' && may.approve && !plan.writtenByViewer ? (
          <Button
            kind="main"
            icon="check"
            busy={approve.busy}
            disabled={!ready}
            onClick={() => void approve.act({ ...step, registerVersion: register ?? 0 })}
          >
            {t('plan.approve')}
          </Button>
        ) : null}
        {state === 'APPROVED' && may.execute ? (
          <Button kind="main" disabled={!ready} onClick={() => setAsked('execute')}>
            {t('plan.execute')}
          </Button>
        ) : null}
        {open && (may.approve || may.draft) ? (
          <Button onClick={() => setAsked('return')}>{t('plan.return')}</Button>
        ) : null}
        {(open || state === 'DRAFT') && may.draft ? (
          <Button onClick={() => setAsked('cancel')}>{t('plan.cancel')}</Button>
        ) : null}
      </Row>
      <ReasonDialog
        open={asked === 'return'}
        title={t('plan.return')}
        step={step}
        write={sendBack}
        onDone={close}
      />
      <ReasonDialog
        open={asked === 'cancel'}
        title={t('plan.cancel')}
        step={step}
        write={cancel}
        onDone={close}
      />
      <ExecuteDialog open={asked === 'execute'} step={step} write={execute} onDone={close} />
    </Stack>
  )
}
