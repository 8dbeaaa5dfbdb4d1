export { useApolloClient, useFragment, useLazyQuery, useQuery, useSuspenseQuery } from '@apollo/client/react'
export type { ComponentType, FormEvent, ReactNode } from 'react'
export {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react'
export type { RouteObject } from 'react-router'
export { Link, Navigate, Outlet, useBlocker, useNavigate, useParams, useSearchParams } from 'react-router'
export type { Bilingual, Messages, SliceManifest, SliceModule, WidgetProps } from './contract/index.ts'
export { CONTRACT_VERSION } from './contract/index.ts'
export type { Tone } from './design/alert.tsx'
export { Alert, ProblemAlert } from './design/alert.tsx'
export { Button, IconButton } from './design/button.tsx'
export type { Column } from './design/data-table.tsx'
export { DataTable } from './design/data-table.tsx'
export { DateField } from './design/date-field.tsx'
export { CheckField, PasswordField, SearchField, SelectField, TextArea, TextField } from './design/field.tsx'
export { Figure, FigureCard } from './design/figure.tsx'
export { FormFoot } from './design/form-foot.tsx'
export type { IconName } from './design/icon.tsx'
export { Icon } from './design/icon.tsx'
export { Facts, Grid, Meta, Row, Stack, Unseen } from './design/layout.tsx'
export { Dialog, SidePanel } from './design/overlay.tsx'
export { Card, Page } from './design/page.tsx'
export { QrCode } from './design/qr-code.tsx'
export type { SearchHit } from './design/search-box.tsx'
export { SearchBox } from './design/search-box.tsx'
export { ShowAsTable } from './design/show-as-table.tsx'
export { Empty, Skeleton } from './design/skeleton.tsx'
export { StateBadge } from './design/state-badge.tsx'
export type { PortalEvent } from './events/use-events.ts'
export { useEvents } from './events/use-events.ts'
export { addDays, formatDate, formatInstant, isDay, localDay, parseDate } from './format/date.ts'
export { fold, matches } from './format/fold.ts'
export type { Language } from './format/number.ts'
export { formatChange, formatNumber, formatPercent, NOT_KNOWN, parseNumber } from './format/number.ts'
export { type Span, weekdayOf, weeksOf } from './format/weeks.ts'
export type { Problem } from './graph/problem.ts'
export { problemOf } from './graph/problem.ts'
export { useAct } from './graph/use-act.ts'
export type { Pages } from './graph/use-pages.ts'
export { usePages } from './graph/use-pages.ts'
export type { Say } from './i18n/use-text.ts'
export { useLanguage, useText } from './i18n/use-text.ts'
export type { Window } from './scope/period.ts'
export { halfYearOf, lastDay, windowOf } from './scope/period.ts'
export type { Scope } from './scope/scope.ts'
export { ScopedLink, useScope, useScopedPath } from './scope/scope-context.tsx'
export { useWord } from './scope/use-word.ts'
export { Slot } from './slot/slot.tsx'
export { useMay, useWithheld } from './slot/viewer.tsx'
