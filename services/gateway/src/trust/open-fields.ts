/** Mutations that begin and end a session: anyone may send them, in any document. */
export const SESSION_FIELDS: readonly string[] = ['signIn', 'signOut']

/** What a stranger may ask besides: who am I (nobody). */
export const STRANGER_FIELDS: readonly string[] = [...SESSION_FIELDS, 'viewer', '__typename']

/** The action that allows documents which no build published, and introspection. */
export const FREE_DOCUMENTS_ACTION = 'graph.explore'
