const SIGN_IN_FIELDS: readonly string[] = ['signIn', 'signOut']

/** Mutations that begin, raise and end a session: whoever has one may send them, in any document. */
export const SESSION_FIELDS: readonly string[] = [
  ...SIGN_IN_FIELDS,
  'beginSecondFactor',
  'confirmSecondFactor',
  'passSecondFactor',
  'beginPassByPasskey',
  'passByPasskey',
]

/** What a stranger may ask: to sign in, and who am I (nobody). */
export const STRANGER_FIELDS: readonly string[] = [...SIGN_IN_FIELDS, 'enterByLink', 'viewer', '__typename']

/** The action that allows documents which no build published, and introspection. */
export const FREE_DOCUMENTS_ACTION = 'graph.explore'
