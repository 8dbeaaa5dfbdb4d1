import en from './en.json' with { type: 'json' }
import declared from './generated/en.json' with { type: 'json' }

/** The slice's messages and what the domains' declarations add to them. */
export const english = { ...en, ...declared }
