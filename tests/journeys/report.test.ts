import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults, openAs, openBrowser, visit } from '../support/browser.ts'
import { saysThatItAgrees } from '../support/comparison.ts'
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

test('a leader goes from an indicator to a district, its base and the records behind it', async () => {
  const { page, context, complaints } = await visit(browser)
  await openAs(page, `${province.url}/reports/indicators`, 'leader', province.password)
  await page.getByRole('link', { name: /Tỷ lệ xã, phường/ }).click()
  await page.getByText('Áp dụng cho 226 đơn vị; 0 đơn vị được miễn').waitFor()
  await page.getByRole('link', { name: 'Huyện Mỹ Lộc' }).click()
  await page.getByText(/Giá trị của Huyện Mỹ Lộc/).waitFor()
  await page.getByText('Áp dụng cho 11 đơn vị; 0 đơn vị được miễn').waitFor()
  await page.getByRole('button', { name: 'Mở hồ sơ phía sau' }).click()
  await page
    .getByRole('dialog')
    .getByText(/Số đang giữ: 11/)
    .waitFor()
  await page.keyboard.press('Escape')
  await settled(page)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('an editor defines an indicator; a formula that divides by zero is asked back at its field', async () => {
  const { page, context } = await visit(browser)
  await openAs(page, `${province.url}/reports/indicators`, 'editor', province.password)
  await page.getByRole('button', { name: 'Ban hành chỉ tiêu' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(/^Mã/).fill('thu.luot_moi_xa')
  await form.getByLabel(/^Tên chỉ tiêu/).fill('Lượt tiếp bình quân một xã')
  await form.getByLabel(/^Đếm gì/).fill('Số lượt tiếp chia cho số xã')
  await form.getByLabel(/^Công thức/).fill('{complaints.visits} / (1 - 1)')
  await form.getByRole('button', { name: 'Ban hành chỉ tiêu' }).click()
  await form.getByText('Công thức chia cho một số luôn bằng 0').waitFor()
  await form.getByLabel(/^Công thức/).fill('{complaints.visits} / applicable')
  await form.getByRole('button', { name: 'Ban hành chỉ tiêu' }).click()
  await page.getByRole('link', { name: 'Lượt tiếp bình quân một xã' }).waitFor()
  await context.close()
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
  await saysThatItAgrees(panel)
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
