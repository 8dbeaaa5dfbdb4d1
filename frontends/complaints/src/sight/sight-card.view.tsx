import {
  Acts,
  Alert,
  Button,
  Card,
  CopyLine,
  Facts,
  formatInstant,
  Meta,
  Refusal,
  Row,
  type Say,
  Stack,
  StateBadge,
  seen,
  useAct,
  useMay,
  usePartQuery,
  useState,
  useText,
} from '@province/portal-kit'
import {
  CloseSightDocument,
  type PetitionQuery,
  PetitionSightDocument,
  type SightFactsFragment,
  UseSightDocument,
  type UseSightMutation,
} from '../generated/graphql.ts'
import { MakeRedactedCopyForm } from '../redacted-copy/make-redacted-copy.form.tsx'
import { AskSightForm } from './ask-sight.form.tsx'
import { SIGHT_TONES, standingOf, usesOf } from './sight-words.ts'

type Shown = UseSightMutation['useSight']
type SightPetition = Pick<NonNullable<PetitionQuery['petition']>, 'id' | 'code' | 'kind' | 'files'>

/** Where who sent a petition is sealed: sight is asked for here, and used while it runs. */
export function SightCard({ petition }: { petition: SightPetition }) {
  const t = useText('complaints')
  const mayHandle = useMay('petition.handle')
  const { data } = usePartQuery(PetitionSightDocument, { variables: { id: petition.id }, skip: !mayHandle })
  if (!mayHandle) return null
  const requests = data?.petition?.sightRequests ?? []
  return (
    <Card
      title={t('sight.title')}
      about={t('sight.about')}
      actions={
        <Acts
          action="petition.handle"
          acts={[
            { word: t('sight.ask'), form: (close) => <AskSightForm petition={petition} onDone={close} /> },
          ]}
        />
      }
    >
      {requests.length === 0 ? (
        <Meta>{t('sight.none')}</Meta>
      ) : (
        <Stack>
          {requests.map((request) => (
            <Request key={request.id} request={request} petition={petition} />
          ))}
        </Stack>
      )}
    </Card>
  )
}

function Request({ request, petition }: { request: SightFactsFragment; petition: SightPetition }) {
  const t = useText('complaints')
  const using = useAct(UseSightDocument, { forget: true })
  const closing = useAct(CloseSightDocument)
  const [shown, setShown] = useState<Shown | undefined>()
  const use = async () => setShown((await using.act({ id: request.id }))?.useSight)
  const part = async (file: string, place: number) => {
    const used = (await using.act({ id: request.id, file, part: place }))?.useSight
    if (used && used.outcome !== 'SHOWN') setShown(used)
    return used?.filePart
  }
  const close = async (step: 'withdraw' | 'end') => {
    setShown(undefined)
    await closing.act({ ...seen(request), closing: step })
  }
  const may = (step: (typeof request.allowedSteps)[number]) => request.allowedSteps.includes(step)
  return (
    <Stack gap={8}>
      <Row>
        <StateBadge tone={SIGHT_TONES[request.state]} word={standingOf(request, new Date(), t)} />
      </Row>
      <Facts items={factsOf(request, t)} />
      <Refusal problem={using.problem ?? closing.problem} />
      {shown ? <Opened shown={shown} onHide={() => setShown(undefined)} /> : null}
      {shown?.rawText && petition.kind === 'DENUNCIATION' ? (
        <CopyMaking request={request} original={shown.rawText} />
      ) : null}
      {may('use') ? <SealedFiles petition={petition} part={part} /> : null}
      <Row>
        {may('use') ? (
          <Button busy={using.busy} onClick={() => void use()}>
            {t('sight.steps.use')}
          </Button>
        ) : null}
        {may('end') ? <Button onClick={() => void close('end')}>{t('sight.steps.end')}</Button> : null}
        {may('withdraw') ? (
          <Button onClick={() => void close('withdraw')}>{t('sight.steps.withdraw')}</Button>
        ) : null}
      </Row>
    </Stack>
  )
}

/** While the original is shown, what is left of it may be written down for those who work on the case. */
function CopyMaking({ request, original }: { request: { id: string }; original: string }) {
  const t = useText('complaints')
  return (
    <Acts
      action="petition.handle"
      acts={[
        {
          word: t('redactedCopy.make'),
          form: (close) => <MakeRedactedCopyForm request={request} original={original} onDone={close} />,
        },
      ]}
    />
  )
}

interface SealedFilesProps {
  petition: SightPetition
  part: (file: string, place: number) => Promise<string | null | undefined>
}

/** The files that came with it, each saved as its copy while the sight runs. */
function SealedFiles({ petition: { code, files }, part }: SealedFilesProps) {
  const t = useText('complaints')
  const kept = files.filter(({ state }) => state === 'KEPT')
  if (kept.length === 0) return null
  return (
    <ul className="pk-files" aria-label={t('petition.files')}>
      {kept.map((file) => (
        <CopyLine
          key={file.id}
          file={file}
          name={t('petition.file', { place: file.place })}
          save={t('petition.saveFile', { place: file.place })}
          saveAs={`${code}-${file.place}`}
          may
          part={(place) => part(file.id, place)}
        />
      ))}
    </ul>
  )
}

const factsOf = (request: SightFactsFragment, t: Say) =>
  [
    { name: t('sight.askedBy'), value: `${request.askedByName}, ${formatInstant(request.askedAt)}` },
    { name: t('sight.reason'), value: request.reason },
    {
      name: t('sight.decidedBy'),
      value: request.decidedAt && `${request.decidedByName}, ${formatInstant(request.decidedAt)}`,
    },
    { name: t('sight.why'), value: request.note },
    { name: t('sight.uses'), value: usesOf(request, t) },
  ].filter(({ value }) => value)

/** What a use showed, on this screen alone: it is gone when it is hidden or the page is left. */
function Opened({ shown, onHide }: { shown: Shown; onHide: () => void }) {
  const t = useText('complaints')
  if (shown.outcome !== 'SHOWN') return <Alert tone="late" title={t(`sight.outcomes.${shown.outcome}`)} />
  const told = [
    { name: t('petition.senderName'), value: shown.senderName },
    { name: t('petition.senderAddress'), value: shown.senderAddress },
    { name: t('petition.phone'), value: shown.phone },
    { name: t('petition.nationalId'), value: shown.nationalId },
    { name: t('petition.complainedPerson'), value: shown.complainedPerson },
  ].filter(({ value }) => value)
  return (
    <Stack gap={8}>
      <Alert tone="info" title={t('sight.shownOnce')} />
      <Facts items={told} />
      {shown.rawText ? <p className="complaints-text">{shown.rawText}</p> : null}
      <Row>
        <Button onClick={onHide}>{t('sight.hide')}</Button>
      </Row>
    </Stack>
  )
}
