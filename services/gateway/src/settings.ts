// What whoever launches the gateway has to know of its settings, before anything is started.
export { readCostPolicy } from './cost/cost-environment.ts'
export { oidcOptionsOf, oidcSettings } from './oidc/oidc-settings.ts'
export { trustedProxies } from './session/trusted-proxies.ts'
