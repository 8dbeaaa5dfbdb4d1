import type { Page } from 'playwright-core'
import { signInWithSecondFactor } from '../conformance/second-factor.ts'

/** Opens the portal in a session that has passed the second factor; what a person types for it is another test's matter. */
export async function openWithSecondFactor(
  page: Page,
  url: string,
  username: string,
  password: string,
): Promise<void> {
  const { origin } = new URL(url)
  const value = await signInWithSecondFactor(origin, username, password)
  await page.context().addCookies([{ name: 'session', value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  await page.goto(url)
  await page.getByRole('main').waitFor()
}
