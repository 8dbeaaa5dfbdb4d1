import type { Browser, Page } from 'playwright-core'
import { signIn, visit } from './browser.ts'
import type { Province } from './province.ts'
import { openWithSecondFactor } from './second-factor.ts'

/** Where plans of reorganisation are listed. */
export const PLANS = '/organization/reorganisation-plans'

/** A plan as somebody writes it. */
export interface Plan {
  title: string
  day: string
  rows: string
  /** What it corrects, as the list of choices names it. */
  corrects?: string
}

/** The administrator's own window on that address, past the second factor. */
export async function office(browser: Browser, province: Province, address: string) {
  const { page, context, complaints } = await visit(browser)
  await openWithSecondFactor(page, `${province.url}${address}`, 'admin', province.password)
  return { page, context, complaints }
}

/** Writes a plan from the list of plans until it stands with nothing in its way. */
export async function writePlan(page: Page, { title, day, rows, corrects }: Plan): Promise<void> {
  await page.getByRole('button', { name: 'Soạn phương án' }).click()
  await page.getByLabel('Nội dung sắp xếp').fill(title)
  await page.getByLabel('Căn cứ').fill('12/NQ-UBTVQH15')
  await page.getByLabel('Hiệu lực').first().fill(day)
  await page.getByLabel('Hiệu lực').first().press('Enter')
  if (corrects) await page.getByLabel('Đính chính cho').selectOption({ label: corrects })
  await page.getByRole('button', { name: 'Dán từ bảng tính' }).click()
  await page.getByLabel('Các hàng đã chép').fill(rows)
  await page.getByRole('button', { name: 'Thêm các dòng' }).click()
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.getByText('Không có gì cản trở việc thực hiện').waitFor()
}

/** Executes the approved plan in view. */
export async function execute(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: 'Thực hiện', exact: true }).click()
  await page.getByRole('button', { name: 'Thực hiện ngay' }).click()
  // The dialog speaks of what has been executed too: it is gone once the register has answered.
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('đã thực hiện', { exact: true }).waitFor()
}

/** The leader approves the plan at that address, in a window of their own. */
export async function approve(browser: Browser, province: Province, address: string): Promise<Page> {
  const { page } = await visit(browser)
  await signIn(page, address, 'leader', province.password)
  await page.getByRole('button', { name: 'Phê duyệt', exact: true }).click()
  await page.getByText('đã phê duyệt', { exact: true }).waitFor()
  return page
}
