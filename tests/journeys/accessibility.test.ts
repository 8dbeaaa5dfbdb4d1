import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, DESK, openAs, openBrowser, PHONE, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { openWithSecondFactor } from '../support/second-factor.ts'
import { goWithin, settled } from '../support/settled.ts'

let province: Province
let browser: Browser
const REPORT = '/reports/0188b6d1-5c00-7a10-8b36-2f1c0d7e4a01'
const FIGURE = `${REPORT}?figure=land.projects_public`
const CALENDAR = '/complaints/calendar?unit=36&month=2023-03'
const DEEP = [
  '/overview?present=2',
  '/organization/digest?law=2026-07',
  '/organization/units/356?asOf=2024-09-02',
  REPORT,
  `${REPORT}/discrepancies`,
  `${REPORT}/figures`,
  FIGURE,
  '/complaints?level=COMMUNE&concern=MISSED&sort=missedDays',
  CALENDAR,
  '/complaints/calendar?unit=13636&week=2023-06-12',
  '/complaints/units/13636',
  '/complaints/units/13636/post?month=2024',
  '/developer',
  '/organization/nowhere',
]

const REFORM = [
  '/reform/procedures/decisions',
  '/reform/dossiers/book',
  '/reform/import',
  '/reform/forms?form=II_07B',
  '/reform/forms/dossiers?cell=OPEN',
  '/reform/forms/procedures?cell=ONE_STOP',
]

/** Pages of those who look after access, each with what is behind its first line. */
const ACCESS = [
  '/organization/account',
  '/organization/accounts',
  '/organization/clients',
  '/organization/reorganisations',
  '/organization/reorganisation-plans',
  '/organization/reorganisation-plans/new',
  '/organization/hand-overs',
]

/** Every line of the navigation, as the registry tells it. */
async function navigation(): Promise<string[]> {
  const { slices } = (await (await fetch(`${province.url}/registry.json`)).json()) as {
    slices: { manifest: { route: string; navigation: { path: string }[] } }[]
  }
  return slices.flatMap(({ manifest }) =>
    manifest.navigation.map(({ path }) => `/${manifest.route}${path ? `/${path}` : ''}`),
  )
}

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

test.each([
  {
    where: 'at a desk',
    viewport: DESK,
    as: 'editor',
    pages: async () => ['/overview', ...(await navigation()), ...DEEP],
  },
  { where: 'of whoever leads reform', viewport: DESK, as: 'reform.lead', pages: async () => REFORM },
  {
    where: 'on a phone',
    viewport: PHONE,
    as: 'editor',
    pages: async () => ['/overview', '/organization', '/complaints', CALENDAR, REPORT, FIGURE],
  },
])('axe finds nothing on any page $where', { timeout: 420_000 }, async ({ viewport, as, pages }) => {
  const { page, context } = await visit(browser, viewport)
  await page.goto(province.url)
  await page.getByLabel('Mật khẩu').waitFor()
  const found: Record<string, string[]> = { 'sign-in': await accessibilityFaults(page) }
  await openAs(page, `${province.url}/overview`, as, province.password)
  for (const path of await pages()) {
    await goWithin(page, path)
    found[path] = await accessibilityFaults(page)
  }
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
  await context.close()
})

test('axe finds nothing in search, in the account panel and in a form, and focus comes back', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/overview`, 'editor', province.password)
  await settled(page)
  await page.getByRole('button', { name: /Tìm đơn vị/ }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('nam')
  await page.getByRole('dialog').getByRole('option').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.shell-search:focus').count()).toBe(1)
  await page.locator('.shell-account').click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.goto(`${province.url}${REPORT}/discrepancies`)
  await page.getByRole('button', { name: 'Giải thích' }).first().click()
  await page.getByLabel(/Lý do/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})

test.each([
  { where: 'at a desk', viewport: DESK },
  { where: 'on a phone', viewport: PHONE },
])('axe finds nothing where access is looked after, $where', async ({ viewport }) => {
  const { page, context } = await visit(browser, viewport)
  await openWithSecondFactor(page, `${province.url}/overview`, 'admin', province.password)
  const found: [string, string[]][] = []
  const look = async () => {
    await settled(page)
    found.push([page.url(), await accessibilityFaults(page)])
  }
  for (const path of ACCESS) {
    await goWithin(page, path)
    await look()
    const behind = page.getByRole('main').locator(`tbody a[href^="${path}/"]`).first()
    if (!(await behind.count())) continue
    await behind.click()
    await look()
  }
  expect(found.map(([url]) => new URL(url).pathname)).toContainEqual(
    expect.stringMatching(/^\/organization\/accounts\/./),
  )
  expect(found.filter(([, faults]) => faults.length > 0)).toEqual([])
  await context.close()
})

test('axe finds nothing on the page of proposed grants', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/organization/grant-proposals`, 'leader', province.password)
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await context.close()
})

test('axe finds nothing around the editor of the explorer, nor where it is closed', async () => {
  const { page, context } = await visit(browser)
  await page.goto(`${province.url}/explorer`)
  expect(await accessibilityFaults(page)).toEqual([])
  await openAs(page, `${province.url}/overview`, 'integrator', province.password)
  await page.goto(`${province.url}/explorer`)
  await page.locator('.graphiql-query-editor').getByText('successors').waitFor()
  expect(await accessibilityFaults(page, '.graphiql-container')).toEqual([])
  await context.close()
})
