/** Nouns whose events change what lists and pages of petitions show. */
export const LIVE = [
  'petition.',
  'intake.',
  'denunciation.',
  'clock.',
  'alarm.',
  'matter.',
  'complaint_case.',
  'denunciation_case.',
]
