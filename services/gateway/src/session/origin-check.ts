import { refusal } from '../door/refusal.ts'

/** Refuses requests that another site's page sends with this browser's cookie. */
export function originCheck(
  publicUrl: string,
): (origin: string | undefined, host: string | undefined) => void {
  const publicOrigin = new URL(publicUrl).origin
  return (origin, host) => {
    if (origin === undefined || origin === publicOrigin) return
    if (host !== undefined && URL.parse(origin)?.host === host) return
    throw refusal(
      'ORIGIN_NOT_ALLOWED',
      {
        vi: 'Trang web khác không được dùng phiên đăng nhập này.',
        en: 'Another website must not use this session.',
      },
      403,
    )
  }
}
