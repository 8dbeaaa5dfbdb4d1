/** Events that change themes and their sessions. */
export const THEME_LIVE = ['theme.', 'session.']

/** Events that change programmes, their calendar, sessions and findings. */
export const PROGRAMME_LIVE = ['programme.', 'theme.', 'session.', 'finding.']

/** Events that change the board. */
export const FOLLOW_UP_LIVE = ['follow_up.']
