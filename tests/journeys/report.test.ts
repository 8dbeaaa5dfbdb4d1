import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAs, openBrowser, visit } from '../support/browser.ts'
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

const openReport = async (page: Page, username: string) => {
  await openAs(page, `${province.url}/reports`, username, province.password)
  await page.getByRole('link', { name: /6 tháng đầu năm 2023/ }).click()
  await page.getByRole('heading', { level: 2, name: /Nhìn chung sáu tháng/ }).waitFor()
}

test('a leader clicks a figure of the sentence and sees what is behind it, and the address leads there again', async () => {
  const { page, context } = await visit(browser)
  await openReport(page, 'leader')
  await page
    .getByRole('button', { name: /^81\. .*giải phóng mặt bằng/ })
    .first()
    .click()
  const panel = page.getByRole('dialog')
  await panel.getByText('nêu 81, nhưng cộng 10 phần được 82').first().waitFor()
  await panel.getByText('lệch tổng').waitFor()
  await panel.getByRole('cell', { name: /25/ }).first().waitFor()
  await panel.getByText('giả định: ngày cuối kỳ').waitFor()
  expect(await panel.getByRole('button', { name: 'Nêu lại số này' }).count()).toBe(0)
  await page.reload()
  await page.getByRole('dialog').getByText('lệch tổng').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await context.close()
})

test('what was stated stands beside what the records hold', async () => {
  const { page, context } = await visit(browser)
  await openReport(page, 'leader')
  await page.getByRole('link', { name: 'Số liệu', exact: true }).click()
  await page.getByLabel(/Tìm số liệu/).fill('bac tang III.4')
  await page.getByRole('button', { name: /^5\. .*III\.4/ }).click()
  await page.getByRole('dialog').getByText('khác nhau').waitFor()
  await context.close()
})

test('an editor states a figure otherwise, and the contradiction is gone at once', async () => {
  const { page, context } = await visit(browser)
  await openReport(page, 'editor')
  await page.getByRole('link', { name: 'Số liệu', exact: true }).click()
  await page.getByLabel(/Tìm số liệu/).fill('bac tang III.4')
  await page.getByRole('button', { name: /^5\. .*III\.4/ }).click()
  const panel = page.getByRole('dialog')
  await panel.getByText('Cùng một chỉ tiêu nhưng nêu khác nhau').waitFor()
  await panel.getByRole('button', { name: 'Nêu lại số này' }).click()
  await panel.getByLabel(/Giá trị/).fill('6')
  await panel.getByLabel(/Vì sao nêu lại/).fill('Thống nhất với mục I.')
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click()
  await panel.getByText('khớp nhau').waitFor()
  expect(await panel.getByText('Cùng một chỉ tiêu nhưng nêu khác nhau').count()).toBe(0)
  await context.close()
})

test('an editor explains a contradiction; it stays in the list with its reason', async () => {
  const { page, context } = await visit(browser)
  await openReport(page, 'editor')
  await page.getByRole('link', { name: 'Mâu thuẫn', exact: true }).click()
  await page.getByRole('button', { name: 'Giải thích' }).first().click()
  await page.getByLabel(/Lý do/).fill('Một dự án nằm trên hai huyện.')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Giải thích: Một dự án nằm trên hai huyện.').waitFor()
  await context.close()
})

test('on paper every figure of the report, the overview and the tables stays', async () => {
  const { page, context } = await visit(browser)
  await openReport(page, 'leader')
  /** What can be seen of all that a selector names. */
  const seen = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((each) => each.filter((one) => one.checkVisibility()).map((one) => one.textContent))
  const onPaper = async (selector: string) => {
    const onScreen = await seen(selector)
    await page.emulateMedia({ media: 'print' })
    const printed = await seen(selector)
    await page.emulateMedia({ media: 'screen' })
    expect(onScreen.length).toBeGreaterThan(3)
    expect(printed).toEqual(onScreen)
  }
  await onPaper('.pk-figure-live')
  await page.getByRole('link', { name: 'Số liệu', exact: true }).click()
  await page.getByRole('table').waitFor()
  await onPaper('tbody .pk-figure-live')
  await page.goto(`${province.url}/overview`)
  await page.locator('.pk-figure-open').nth(3).waitFor()
  await settled(page)
  await onPaper('.pk-figure-open')
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await context.close()
})
