/** The cookie that carries a session's secret; `secure` when the public address is https. */
export interface SessionCookie {
  name: string
  read(header: string | undefined): string | undefined
  set(secret: string, expiresAt: Date): string
  clear(): string
}

/** Over https the name has the `__Host-` prefix: no other host or path of the domain can have set it. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = new URL(publicUrl).protocol === 'https:'
  const name = secure ? '__Host-session' : 'session'
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    name,
    read: (header) => cookieNamed(name, header),
    set: (secret, expiresAt) => `${name}=${secret}; Expires=${expiresAt.toUTCString()}; ${attributes}`,
    clear: () => `${name}=; Max-Age=0; ${attributes}`,
  }
}

/** The value of a cookie in a request's header. */
export function cookieNamed(name: string, header: string | undefined): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=')
    if (pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim() || undefined
  }
  return undefined
}
