import { addDays, type Say } from '@province/portal-kit'
import type { ComplaintInstance, DialogueConcern, DialogueLead } from '../generated/graphql.ts'

/** A notice comes so many days before. */
const DAYS_BEFORE = 5

const LEADS: readonly DialogueLead[] = ['HEAD', 'DELEGATE']
const CONCERNS: readonly DialogueConcern[] = [
  'MANY_COMPLAINANTS',
  'DIFFERING_OPINIONS',
  'TENSION',
  'PUBLIC_CONCERN',
  'SECURITY',
]

/** For which day a dialogue is announced: the first that is in time, unless another is said. */
export const announcingFields = (today: string, t: Say) =>
  ({
    dialogueFor: {
      kind: 'day',
      label: t('complaintCase.dialogueFor'),
      hint: t('complaintCase.dialogueForHint'),
      first: addDays(today, DAYS_BEFORE),
      required: true,
      half: true,
    },
  }) as const

/** Who led a dialogue; at second instance also what was at stake, which asks for the head. */
export const leadingFields = (instance: ComplaintInstance, t: Say) =>
  ({
    ledBy: {
      kind: 'choice',
      label: t('complaintCase.ledBy'),
      hint: t(instance === 'SECOND' ? 'complaintCase.ledByHintSecond' : 'complaintCase.ledByHint'),
      half: true,
      options: LEADS.map((value) => ({ value, label: t(`complaintCase.leads.${value}`) })),
    },
    concerns:
      instance === 'SECOND'
        ? {
            kind: 'several' as const,
            label: t('complaintCase.concerns'),
            hint: t('complaintCase.concernsHint'),
            options: CONCERNS.map((value) => ({ value, label: t(`complaintCase.concernKinds.${value}`) })),
          }
        : undefined,
  }) as const
