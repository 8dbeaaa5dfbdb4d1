import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'
import { settled } from '../support/settled.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

test('a day is decided for every domain, and a deadline that goes over it ends a day later and says why', async () => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}/organization/working-calendar`, 'leader', province.password)
  await settled(page)
  const main = page.getByRole('main')
  await main.getByText('249 ngày làm việc').waitFor()
  await page.getByRole('button', { name: 'Quyết định một ngày' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Ngày/ }).first().fill('20/06/2023')
  await dialog.getByLabel('Tên gọi').fill('Nghỉ tránh bão số 1')
  await dialog.getByLabel(/Văn bản/).fill('1/CĐ-UBND')
  expect(await accessibilityFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click()
  await main.getByText('Đã ghi ngày 20/06/2023').waitFor()
  await main.getByText('248 ngày làm việc').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
  const other = await visit(browser)
  await openAs(other.page, `${province.url}/complaints/deadlines`, 'complaints.lead', province.password)
  await settled(other.page)
  await other.page.getByRole('main').getByText('20/06/2023: Nghỉ tránh bão số 1').waitFor()
  await other.page.getByRole('main').getByText('30/06/2023').waitFor()
  expect(await accessibilityFaults(other.page)).toEqual([])
  await other.context.close()
})

test('who only reads sees the calendar and decides nothing; a rule that is not there is said', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/organization/working-calendar?year=2024`, 'editor', province.password)
  await settled(page)
  const main = page.getByRole('main')
  await main.getByText('Làm bù cho 29/04/2024').first().waitFor()
  expect(await page.getByRole('button', { name: 'Quyết định một ngày' }).count()).toBe(0)
  await page.goto(`${province.url}/complaints/deadlines`)
  await settled(page)
  await main.getByLabel('Việc', { exact: true }).selectOption('complaint.publish')
  await main.getByText('NO_RULE_TO_ARM').waitFor()
  await main.getByLabel('Khiếu nại lần hai').check()
  await main.getByText('Luật Khiếu nại 02/2011/QH13, Điều 41 khoản 1').waitFor()
  await context.close()
})
