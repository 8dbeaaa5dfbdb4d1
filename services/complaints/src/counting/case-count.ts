import { shownDay } from '@province/runtime/refusal'

/** Figures that count cases of complaint and dialogues, and what one of each is. */
export const CASES_COUNTED: Readonly<Record<string, 'cases' | 'dialogues'>> = {
  'complaints.cases': 'cases',
  'complaints.cases.resolved': 'cases',
  'complaints.backlog': 'cases',
  'complaints.backlog.resolved': 'cases',
  'complaints.backlog.in_progress': 'cases',
  'complaints.dialogue.province': 'dialogues',
  'complaints.dialogue.land_clearance': 'dialogues',
  'complaints.dialogue.land_clearance.unattended': 'dialogues',
  'complaints.dialogue.project_rollout': 'dialogues',
  'complaints.dialogue.project_rollout.district': 'dialogues',
  'complaints.dialogue.project_rollout.commune': 'dialogues',
  'complaints.dialogue.grievance': 'dialogues',
  'complaints.dialogue.grievance.district': 'dialogues',
  'complaints.dialogue.grievance.commune': 'dialogues',
}

/** What a case or a dialogue is called behind its figure: nothing of a person. */
export const caseLabel = ({
  label,
  day,
  unitName,
  invented,
}: {
  label: string
  day: string
  unitName: string
  invented: boolean
}): string => {
  const called = `${label}, ngày ${shownDay(day)}, ${unitName}`
  return invented ? `${called} (minh họa)` : called
}
