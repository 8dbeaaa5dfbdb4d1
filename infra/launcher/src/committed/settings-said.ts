/** What a setting means; `secret` ones are best handed over in a file, as `NAME_FILE`. */
interface Said {
  says: string
  secret?: true
}

const COMMON = {
  DATABASE_URL: {
    says: 'A PostgreSQL of your own, 15 to 18. For `npm start` and the commands a role that may create roles and schemas; for a service its own application role. Without it the embedded one is used.',
    secret: true,
  },
  POOL_SIZE: { says: 'Connections of each service for reading, and as many again for writing.' },
  HOST: { says: 'The address that is listened on.' },
  LOG_LEVEL: { says: 'How much is told on standard error: fatal, error, warn, info, debug, trace, silent.' },
  NOW: {
    says: '`wall`, or an instant at which time stands still (every page says so). Usually the wall; with the demonstration an instant of 2023.',
  },
} satisfies Record<string, Said>

const LAUNCH = {
  PORT: { says: 'The port that is listened on: of the door, or of a service of its own.' },
  PORT_BASE: { says: 'Services of `start:distributed` listen on the ports after this one.' },
  INSTALLATION: {
    says: 'The name of this installation, which its roles in PostgreSQL bear, so that several share a server. Without it the roles bear none, as in the embedded one.',
  },
  BACKUP_RECIPIENT: {
    says: 'For whom `npm run backup` encrypts: a recipient of age. What opens it is held elsewhere.',
  },
  BACKUP_IDENTITY: {
    says: 'With what `npm run restore` opens a backup: the identity of that recipient.',
    secret: true,
  },
  DATA_DIR: {
    says: 'The folder of everything that is kept: the secret, the embedded PostgreSQL, the signed heads.',
  },
  DEMO: { says: '`0`: no demonstration is loaded into an empty database.' },
  DEMO_PASSWORD: {
    says: 'The password of the demonstration accounts; set again it resets them.',
    secret: true,
  },
} satisfies Record<string, Said>

const DOOR = {
  PUBLIC_URL: { says: 'The address that browsers use. With https cookies are `__Host-` and HSTS is sent.' },
  TRUST_PROXY: {
    says: 'Proxies whose `X-Forwarded-For` is believed: addresses, networks, `loopback`, separated by commas. Without it nobody’s.',
  },
  REGISTRY_URL: { says: 'A registry of slices elsewhere, instead of those of this checkout.' },
  SLICE_ORIGINS: {
    says: 'Origins, separated by spaces, from which developers may load a slice of their own.',
  },
  METRICS: { says: '`1`: `/metrics` is there.' },
  OIDC_ISSUER: { says: 'A provider of identities by which people may sign in besides; https.' },
  OIDC_CLIENT_ID: { says: 'As whom the provider knows us.' },
  OIDC_CLIENT_SECRET: { says: 'With what we show it.', secret: true },
  OIDC_LABEL: { says: 'What the button on the sign-in page calls the provider.' },
  COST_LIMIT: { says: 'What one document may cost.' },
  CLIENT_BUCKET: { says: 'What fits into the budget of a program, and what comes back each second.' },
  PERSON_BUCKET: { says: 'The same of a person.' },
  PARALLEL_REQUESTS: { says: 'Requests of one account that are worked on together, and that wait.' },
  EVENT_STREAMS: { says: 'Streams of events open in all, and of one account.' },
} satisfies Record<string, Said>

const TRUST = {
  AUDIT_DIR: {
    says: 'Where the heads of the audit are signed; best on another disk, and copied elsewhere. Usually `DATA_DIR/audit`.',
  },
  AUDIT_KEY_FILE: {
    says: 'A file with an Ed25519 private key (PEM) that signs them, best outside of `DATA_DIR`. Usually one derived from the secret.',
  },
  AUDIT_WITNESS: {
    says: 'A witness elsewhere (C2SP tlog-witness) that remembers how far the heads had come: its address and its verifier key, with a blank between them.',
  },
  SECOND_FACTOR_REQUIRED: {
    says: '`1`: roles that open what people wrote, or who they are (those that handle petitions), give nothing until the second factor is passed.',
  },
  ACTOR_PRIVATE_KEY: {
    says: 'Signs who asks, towards services in processes of their own: an Ed25519 private key as a JWK. For the gateway and for services that ask others.',
    secret: true,
  },
  ACTOR_PUBLIC_KEYS: { says: 'The public keys of who may call a service, as a JSON array of JWKs.' },
  SERVICE_SECRET: { says: 'From which a service derives its keys; the same at every start.', secret: true },
} satisfies Record<string, Said>

/** What every setting means, by its name; addresses of domains go without saying. */
export const SAID: Readonly<Record<string, Said>> = { ...COMMON, ...LAUNCH, ...DOOR, ...TRUST }
