const BASE = 'http://portal.invalid'

/** Whether a browser that is sent there stays on the portal. */
const stays = (place: string): boolean => URL.parse(place, BASE)?.origin === BASE

/**
 * A path of this portal; anything that could lead elsewhere becomes the front page. It is read as a browser reads it, and
 * what came of that is read once more: dots that fall away can leave two slashes behind, which name another host.
 */
export function ownPath(wanted: string | undefined): string {
  const read = wanted?.startsWith('/') ? URL.parse(wanted, BASE) : null
  if (read?.origin !== BASE) return '/'
  const place = `${read.pathname}${read.search}`
  return stays(place) ? place : '/'
}
