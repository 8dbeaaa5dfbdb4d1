import { Stack } from '../design/layout.tsx'
import { Card } from '../design/page.tsx'
import { Empty } from '../design/skeleton.tsx'
import { type NamedFile, RecordFiles } from './record-files.tsx'
import type { FileDocuments } from './upload-port.ts'

/** A step of a record with its evidence. */
interface EvidencedStep {
  id: string
  /** The step and its day, in words. */
  title: string
  evidence: readonly NamedFile[]
  /** Whether who looks acts for the end whose step it is. */
  may: boolean
}

interface StepEvidenceProps {
  title: string
  about: string
  none: string
  /** In order: of the newest more files may be sent. */
  steps: readonly EvidencedStep[]
  documents: FileDocuments<{ entry: string }>
}

/** The files that show steps of a record to be so, each step that has any or may get some. */
export function StepEvidence({ title, about, none, steps, documents }: StepEvidenceProps) {
  const newest = steps.at(-1)
  const shown = steps.filter((step) => step.evidence.length > 0 || (step === newest && step.may))
  return (
    <Card title={title} about={about}>
      {shown.length === 0 ? <Empty title={none} /> : null}
      {shown.map((step) => (
        <Stack key={step.id} gap={8}>
          <h3>{step.title}</h3>
          <RecordFiles
            label={title}
            id={step.id}
            of={{ entry: step.id }}
            files={step.evidence}
            documents={documents}
            may={step === newest && step.may}
          />
        </Stack>
      ))}
    </Card>
  )
}
