import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Province, startProvince } from '../conformance/province.ts'
import { accessibilityFaults, DESK, openBrowser, PHONE, settled, signIn, visit } from './browser.ts'

let province: Province
let browser: Browser
const REPORT = '/reports/0188b6d1-5c00-7a10-8b36-2f1c0d7e4a01'
const FIGURE = `${REPORT}?figure=land.projects_public`
const DEEP = [
  '/organization/units/356?asOf=2024-09-02',
  REPORT,
  `${REPORT}/discrepancies`,
  `${REPORT}/figures`,
  FIGURE,
  '/developer',
  '/nowhere',
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
  { where: 'at a desk', viewport: DESK, pages: async () => ['/overview', ...(await navigation()), ...DEEP] },
  { where: 'on a phone', viewport: PHONE, pages: async () => ['/overview', '/organization', REPORT, FIGURE] },
])('axe finds nothing on any page $where', async ({ viewport, pages }) => {
  const { page, context } = await visit(browser, viewport)
  await page.goto(province.url)
  await page.getByLabel('Mật khẩu').waitFor()
  const found: Record<string, string[]> = { 'sign-in': await accessibilityFaults(page) }
  await signIn(page, `${province.url}/overview`, 'editor', province.password)
  for (const path of await pages()) {
    await page.goto(`${province.url}${path}`)
    await settled(page)
    found[path] = await accessibilityFaults(page)
  }
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
  await context.close()
})

test('axe finds nothing in search, in the account panel and in a form, and focus comes back', async () => {
  const { page, context } = await visit(browser)
  await signIn(page, `${province.url}/overview`, 'editor', province.password)
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
