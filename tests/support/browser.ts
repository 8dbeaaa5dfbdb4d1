import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
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
  await page.evaluate(axe.source)
  const where = JSON.stringify({ exclude: besides ? [besides] : [] })
  const asked = `axe.run(${where}, { resultTypes: ['violations'] })`
  const { violations } = await page.evaluate<AxeAnswer>(asked)
  return violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.html.slice(0, 160)}`))
}

/** Waits until nothing on the page is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('.pk-skeleton').first().waitFor({ state: 'detached' })
}
