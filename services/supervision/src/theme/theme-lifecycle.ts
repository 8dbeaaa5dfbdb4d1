import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './theme-refusals.ts'

/** From where each step of a theme leads where. */
export const themeLifecycle = lifecycle({ decide: { from: ['PROPOSED'], to: 'DECIDED' } }, stepNotAllowed)

/** How far a theme has come. */
export type ThemeState = Lifecycle.State<typeof themeLifecycle>

/** What can be done to a theme. */
export type ThemeStep = Lifecycle.Step<typeof themeLifecycle>
