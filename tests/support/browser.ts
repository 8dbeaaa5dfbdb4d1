import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { signIn as sessionOf } from './client.ts'
import { follow } from './settled.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // Nobody sees what is drawn: a process that draws is one more to start and to talk to.
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The suggestions below an address line that nobody sees are two pages of their own in every window: half of a sign-in's
  // work. A later list takes the place of Playwright's, so what matters of that stands here too.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,HttpsUpgrades,LensOverlay,MediaRouter,OptimizationHints,PaintHolding',
]

export const DESK = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

/** Debian's browser, or the one CHROME_PATH names. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH || '/usr/bin/chromium', args: FLAGS })

/** A person at a device: a page of their own, and everything the browser complained of meanwhile. */
export interface Visitor {
  page: Page
  context: BrowserContext
  complaints: string[]
}

/** Opens a page of its own; nothing is shared with other visitors. */
export async function visit(browser: Browser, viewport = DESK): Promise<Visitor> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', reducedMotion: 'reduce' })
  follow(context)
  const page = await context.newPage()
  // A page that answers late on a busy machine is not a page that answers wrong.
  page.setDefaultTimeout(30_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { page, context, complaints }
}

/** Opens a page in a session that was begun beforehand: for whoever tests what comes after signing in. */
export async function openAs(page: Page, url: string, username: string, password: string): Promise<void> {
  const { origin } = new URL(url)
  await openInSession(page, url, await sessionOf(origin, username, password))
}

/** Opens a page with a session's cookie in the browser. */
export async function openInSession(page: Page, url: string, value: string): Promise<void> {
  const { origin } = new URL(url)
  await page.context().addCookies([{ name: 'session', value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(url)
  await page.getByRole('main').waitFor()
}

/** Signs in as a person does and waits for the portal. */
export async function signIn(page: Page, url: string, username: string, password: string): Promise<void> {
  await page.goto(url)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('main').waitFor()
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor({ state: 'detached' })
}

interface AxeAnswer {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** What axe finds on the page as it stands, but for what is not ours: rule and element, nothing when all is well. */
export async function accessibilityFaults(page: Page, besides?: string): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  const where = JSON.stringify({ exclude: besides ? [besides] : [] })
  const asked = `axe.run(${where}, { resultTypes: ['violations'] })`
  const { violations } = await page.evaluate<AxeAnswer>(asked)
  return violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.html.slice(0, 160)}`))
}
