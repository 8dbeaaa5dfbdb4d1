import { EnvironmentProblem } from '@province/runtime'
import { z } from 'zod'

/** The provider of identities that people may sign in by. */
export interface OidcOptions {
  /** The address by which the provider names itself; its discovery document lies under it. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What the button on the sign-in page calls it. */
  label: string
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** Where no listener sits between, http is good enough: on this machine. */
export const isLoopback = (address: string): boolean => LOOPBACK.includes(new URL(address).hostname)

/** The settings of signing in by a provider; all absent: off. */
export const oidcSettings = {
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the http(s) address of the provider' })
    .refine(
      (address) => address.startsWith('https:') || isLoopback(address),
      'must be https, save on this machine',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_LABEL: z.string().min(1).max(60).optional(),
}

/** Reads the settings together; what is missing beside the issuer is named. */
export function oidcOptionsOf(settings: {
  OIDC_ISSUER?: string | undefined
  OIDC_CLIENT_ID?: string | undefined
  OIDC_CLIENT_SECRET?: string | undefined
  OIDC_LABEL?: string | undefined
}): OidcOptions | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL } = settings
  if (OIDC_ISSUER === undefined) return undefined
  if (OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined)
    throw new EnvironmentProblem('OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed beside OIDC_ISSUER.')
  const label = OIDC_LABEL ?? new URL(OIDC_ISSUER).host
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, label }
}
