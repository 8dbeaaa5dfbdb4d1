/**
 * What is done to petitions, in an audit, is told by its month alone: whoever knows when somebody went to the office could
 * otherwise count that day's registrations against the petitions in sight, and be left with a denunciation.
 */
export const TOLD_BY_MONTH = [
  ...['openIntake', 'saveIntake', 'abandonIntake', 'beginFile', 'appendToFile', 'finishFile', 'abandonFile'],
  ...[
    'registerPetition',
    'classifyPetition',
    'namePetitionField',
    'acceptPetition',
    'advisePetition',
    'returnPetition',
  ],
  ...['archivePetition', 'answerPetition', 'mergePetition', 'tiePetition', 'openMatter', 'tieVisit'],
  ...['tieToLandProject', 'untieFromLandProject'],
  ...['transferPetition', 'acknowledgeTransfer', 'returnTransfer'],
  // What is opened by a petition closes with it.
  ...['openComplaintCase', 'stepComplaintCase', 'appealComplaintCase', 'recordCaseFeedback'],
  ...['openDenunciationCase', 'stepDenunciationCase', 'askProtection', 'decideProtection'],
  ...['askSight', 'decideSight', 'closeSight', 'useSight'],
  ...['makeRedactedCopy', 'decideRedactedCopy'],
  // A request may be about a petition that is a denunciation.
  ...['recordDataRequest', 'stepDataRequest'],
  ...['extendClock', 'pauseClock', 'resumeClock', 'clearAlarm'],
] as const

/** That there is a denunciation at all, and where, is nobody's to know: its case is told like every other. */
export const TOLD_AS = {
  openDenunciationCase: 'openComplaintCase',
  stepDenunciationCase: 'stepComplaintCase',
  askProtection: 'stepComplaintCase',
  decideProtection: 'stepComplaintCase',
  makeRedactedCopy: 'stepComplaintCase',
  decideRedactedCopy: 'stepComplaintCase',
} as const
