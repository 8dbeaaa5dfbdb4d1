import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAs, openBrowser, visit } from '../support/browser.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let browser: Browser

beforeAll(async () => {
  ;[province, browser] = await Promise.all([startProvince(), openBrowser()])
})

afterAll(async () => {
  await browser?.close()
  await province?.stop()
})

const sentence = (page: Page, number: number) => page.getByLabel(`Câu ${number}`, { exact: true })

async function openWriting(page: Page): Promise<void> {
  await openAs(page, `${province.url}/reports`, 'editor', province.password)
  await page.getByRole('link', { name: /6 tháng đầu năm 2023/ }).click()
  await page.getByRole('link', { name: 'Soạn thảo', exact: true }).click()
  await sentence(page, 1).waitFor()
}

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Lưu mục này' }).click()
  await page.getByText('Đã lưu.').waitFor()
}

test('an editor finds a figure by its words, puts it into a sentence, reads it at once and saves it', async () => {
  const { page, context, complaints } = await visit(browser)
  await openWriting(page)
  await sentence(page, 2).fill('PAPI của tỉnh đứng thứ ')
  await sentence(page, 2).press('End')
  await page.getByLabel('Tìm và chèn số liệu').fill('hieu qua quan tri')
  await page.getByRole('button', { name: 'Chèn giá trị' }).first().click()
  await page.getByText('PAPI của tỉnh đứng thứ 19').waitFor()
  await save(page)
  await page.getByRole('link', { name: 'Toàn văn' }).click()
  await page.getByRole('button', { name: /^19\. .*PAPI/ }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('two editors change one sentence: the second sees both and chooses, and nothing is lost', async () => {
  const [first, second] = await Promise.all([visit(browser), visit(browser)])
  await Promise.all([openWriting(first.page), openWriting(second.page)])
  await sentence(first.page, 1).fill('Người thứ nhất viết câu này.')
  await sentence(second.page, 1).fill('Người thứ hai viết câu này.')
  // What the second reads as it will stand was asked for before the first has saved: else it tells of the conflict itself.
  await second.page.getByText('Người thứ hai viết câu này.').first().waitFor()
  await save(first.page)
  const conflict = second.page.getByText(/Người khác đã sửa 1 câu mà bạn cũng sửa/).first()
  await second.page.getByRole('button', { name: 'Lưu mục này' }).click()
  await conflict.waitFor()
  await second.page.getByText('Người thứ nhất viết câu này.').first().waitFor()
  await second.page.getByRole('button', { name: 'Lấy câu của tôi' }).click()
  await second.page.getByRole('button', { name: 'Lưu theo lựa chọn' }).click()
  await second.page.getByText('Đã lưu.').waitFor()
  await first.page.reload()
  expect(await sentence(first.page, 1).inputValue()).toBe('Người thứ hai viết câu này.')
  await first.page.getByRole('button', { name: 'Xem văn bản trước đó' }).first().click()
  await first.page.getByText('Người thứ nhất viết câu này.').waitFor()
  await Promise.all([first.context.close(), second.context.close()])
})

test('a sentence that names a figure nobody stated cannot be saved and says why', async () => {
  const { page, context } = await visit(browser)
  await openWriting(page)
  await sentence(page, 1).fill('Có {{khong.co}} lượt.')
  await page.getByText('Báo cáo không có số liệu khong.co.').waitFor()
  expect(await page.getByRole('button', { name: 'Lưu mục này' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click()
  await page.getByText('Đã lưu.').waitFor()
  await context.close()
})
