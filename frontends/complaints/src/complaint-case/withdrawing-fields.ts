import type { Say } from '@province/portal-kit'

/** A petition of a case, by whose people a part is withdrawn. */
export interface CasePetition {
  id: string
  code: string
}

/** What a withdrawal in part asks: whose, and how many people; neither where a part of the matter is withdrawn. */
export const withdrawingFields = (petitions: readonly CasePetition[], t: Say) =>
  ({
    petition: {
      kind: 'choice',
      label: t('complaintCase.withdrawing.petition'),
      hint: t('complaintCase.withdrawing.petitionHint'),
      options: petitions.map(({ id, code }) => ({ value: id, label: code })),
    },
    people: {
      kind: 'number',
      label: t('complaintCase.withdrawing.people'),
      hint: t('complaintCase.withdrawing.peopleHint'),
      half: true,
    },
  }) as const
