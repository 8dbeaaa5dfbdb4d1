import type { Server } from 'node:http'

/** For how long what was begun may go on after the signal; a balancer and the launcher wait a little longer. */
export const ENDING_PATIENCE_MS = 15_000
const LOOK_EVERY_MS = 50

/**
 * From the moment a server is closing: lines that become idle are closed as they do, since a client that keeps one open
 * would hold the process, and what is still busy when patience ends is cut off.
 */
export function endingServer(server: Server, patienceMs = ENDING_PATIENCE_MS): void {
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const cutting = setTimeout(() => server.closeAllConnections(), patienceMs)
  server.once('close', () => {
    clearInterval(looking)
    clearTimeout(cutting)
  })
}
