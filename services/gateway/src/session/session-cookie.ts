/** The cookie that carries a session's secret; `secure` when the public address is https. */
export interface SessionCookie {
  name: string
  read(header: string | undefined): string | undefined
  set(secret: string, expiresAt: Date): string
  clear(): string
  /** What this browser was given when somebody signed in before; a session it is not. */
  device(header: string | undefined): string | undefined
  setDevice(shown: string): string
}

const SHOWN = /^[A-Za-z0-9._~-]{1,400}$/
const DEVICE_SECONDS = 180 * 24 * 3_600

/** Over https the name has the `__Host-` prefix: no other host or path of the domain can have set it. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = new URL(publicUrl).protocol === 'https:'
  const name = secure ? '__Host-session' : 'session'
  const device = secure ? '__Host-device' : 'device'
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return {
    name,
    read: (header) => cookieNamed(name, header),
    set: (secret, expiresAt) => `${name}=${secret}; Expires=${expiresAt.toUTCString()}; ${attributes}`,
    clear: () => `${name}=; Max-Age=0; ${attributes}`,
    device: (header) => {
      const shown = cookieNamed(device, header)
      return shown !== undefined && SHOWN.test(shown) ? shown : undefined
    },
    setDevice: (shown) => `${device}=${shown}; Max-Age=${DEVICE_SECONDS}; ${attributes}`,
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
