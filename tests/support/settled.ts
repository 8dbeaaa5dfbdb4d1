import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page, Request } from 'playwright-core'

const QUIET_MS = 100
const PATIENCE_MS = 30_000

/** What the pages of a context asked for and have no answer of yet, and when that changed last. */
interface Asked {
  open: Set<Request>
  changed: number
}

const asked = new WeakMap<BrowserContext, Asked>()

/** From here on it is known what the pages of this context wait for. */
export function follow(context: BrowserContext): void {
  const known: Asked = { open: new Set(), changed: Date.now() }
  asked.set(context, known)
  const answered = (request: Request) => {
    if (known.open.delete(request)) known.changed = Date.now()
  }
  context.on('request', (request) => {
    // The stream of events is never answered to its end.
    if (request.resourceType() === 'eventsource') return
    known.open.add(request)
    known.changed = Date.now()
  })
  context.on('requestfinished', answered)
  context.on('requestfailed', answered)
}

/** Waits until the page has nothing to do and waits for nothing: what its last answer led to stands. */
export async function settled(page: Page): Promise<void> {
  const known = asked.get(page.context())
  if (!known) throw new Error('Only a page of visit() can be waited for.')
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    // A page that is still busy with an answer may ask for more: idle first, then quiet.
    await page.evaluate('new Promise((idle) => requestIdleCallback(() => idle()))')
    const waiting = await page.locator('.pk-skeleton').count()
    if (waiting === 0 && known.open.size === 0 && Date.now() - known.changed >= QUIET_MS) return
    if (Date.now() > until) throw new Error(`Not settled: ${[...known.open].map((each) => each.url())}`)
    await pause(20)
  }
}

/**
 * Goes to another page of the portal as its links do, without loading the portal anew, and waits until it stands. A page
 * that has just been opened may still go to where it begins by itself: that comes first.
 */
export async function goWithin(page: Page, path: string): Promise<void> {
  await settled(page)
  const to = JSON.stringify(path)
  await page.evaluate(`history.pushState(null, '', ${to}); dispatchEvent(new PopStateEvent('popstate'))`)
  await settled(page)
}
