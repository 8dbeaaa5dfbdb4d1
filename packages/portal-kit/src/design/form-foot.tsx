import type { Problem } from '../graph/problem.ts'
import { ProblemAlert } from './alert.tsx'
import { Button } from './button.tsx'
import { Row } from './layout.tsx'

/** The end of a form: what went wrong, unless a field above already says so, then save and cancel. */
export function FormFoot(props: {
  problem: Problem | undefined
  /** Arguments whose problems are shown at their own fields. */
  fields: readonly string[]
  busy: boolean
  save: string
  cancel: string
  onCancel: () => void
  disabled?: boolean
}) {
  const { problem, fields } = props
  return (
    <>
      {problem && !fields.includes(problem.field ?? '') ? <ProblemAlert error={problem} /> : null}
      <Row>
        <Button kind="main" submit busy={props.busy} disabled={props.disabled}>
          {props.save}
        </Button>
        <Button onClick={props.onCancel}>{props.cancel}</Button>
      </Row>
    </>
  )
}
