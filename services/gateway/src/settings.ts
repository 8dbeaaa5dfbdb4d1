// What whoever launches the gateway has to know of its settings, before anything is started.
export { costShape, readCostPolicy } from './cost/cost-environment.ts'
export { gatewayShape } from './environment.ts'
export { oidcOptionsOf, oidcSettings } from './oidc/oidc-settings.ts'
export { trustedProxies } from './session/trusted-proxies.ts'
