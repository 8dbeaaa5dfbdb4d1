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
export { DayGrid } from './calendar/day-grid.tsx'
export type {
  Bilingual,
  Messages,
  RecordShown,
  SliceManifest,
  SliceModule,
  WidgetProps,
} from './contract/index.ts'
export { CONTRACT_VERSION } from './contract/index.ts'
export type { Tone } from './design/alert.tsx'
export { Alert, OutOfSight, ProblemAlert } from './design/alert.tsx'
export { Button, IconButton, WordButton } from './design/button.tsx'
export type { IconName } from './design/icon.tsx'
export { Icon } from './design/icon.tsx'
export { Facts, Grid, Meta, Row, Stack, Unseen } from './design/layout.tsx'
export { Dialog, SidePanel } from './design/overlay.tsx'
export { Card, Page } from './design/page.tsx'
export { Empty, Skeleton } from './design/skeleton.tsx'
export { StateBadge } from './design/state-badge.tsx'
export { Unanswered } from './design/unanswered.tsx'
export { DetailPage } from './detail/detail-page.tsx'
export { EndedTiers } from './detail/ended-tiers.tsx'
export { type BodyNamed, NamedBody } from './detail/named-body.tsx'
export { DueBadge } from './due/due-badge.tsx'
export type { PortalEvent } from './events/use-events.ts'
export { useEvents } from './events/use-events.ts'
export { DateField, DayInput } from './field/date-field.tsx'
export { CheckField, PasswordField, SearchField, SelectField, TextArea, TextField } from './field/field.tsx'
export type { SearchHit } from './field/search-box.tsx'
export { SearchBox } from './field/search-box.tsx'
export { AbandonFile } from './file/abandon-file.tsx'
export { ChooseFiles } from './file/choose-files.tsx'
export { filesField } from './file/chosen-files.tsx'
export { CopyLine } from './file/copy-line.tsx'
export { RecordFiles } from './file/record-files.tsx'
export { type MadeFile, SaveButton } from './file/save-button.tsx'
export { saveFile } from './file/save-file.ts'
export { StepEvidence } from './file/step-evidence.tsx'
export { base64Of, bytesOf, type UploadPort } from './file/upload.ts'
export { UploadLine } from './file/upload-line.tsx'
export { useBytes } from './file/use-bytes.ts'
export { isLostError, sent, useUploads } from './file/use-uploads.ts'
export { leaveFiles } from './file/waiting-files.ts'
export type { Act } from './form/acts.tsx'
export { Acts, AddAct } from './form/acts.tsx'
export { BodiesField } from './form/bodies-field.tsx'
export { dayTyped } from './form/day-typed.ts'
export type { Field, Fields, Finding, Found, OwnPart, Typed, Values } from './form/fields.ts'
export { Form, PlainForm, seen } from './form/form.tsx'
export { FoundField, UnitField } from './form/found-field.tsx'
export { Refusal } from './form/refusal.tsx'
export { unitHits, useUnitFinder } from './form/unit-finder.tsx'
export {
  addDays,
  dueWithinWeek,
  formatDate,
  formatInstant,
  isDay,
  localDay,
  parseDate,
} from './format/date.ts'
export { fold, matches } from './format/fold.ts'
export { isMonth, monthOf, windowOfMonth } from './format/months.ts'
export type { Language } from './format/number.ts'
export { formatChange, formatNumber, formatPercent, NOT_KNOWN, parseNumber } from './format/number.ts'
export { type Span, weekdayOf, weeksOf } from './format/weeks.ts'
export { isLost, RETRY_MS } from './graph/lost.ts'
export { usePartQuery } from './graph/part-query.ts'
export type { Problem } from './graph/problem.ts'
export { problemOf } from './graph/problem.ts'
export { useAct } from './graph/use-act.ts'
export type { Pages } from './graph/use-pages.ts'
export { usePages } from './graph/use-pages.ts'
export type { Say } from './i18n/use-text.ts'
export { useLanguage, useText } from './i18n/use-text.ts'
export { InShort } from './list/in-short.tsx'
export { List } from './list/list.tsx'
export { ListPage } from './list/list-page.tsx'
export { useFoundIn } from './list/use-found-in.ts'
export { useLive } from './list/use-live.ts'
export { Paper } from './paper/paper.tsx'
export { askPasskey, knowsPasskeys, makePasskey } from './passkey/passkey.ts'
export { Figure, FigureCard } from './picture/figure.tsx'
export { QrCode } from './picture/qr-code.tsx'
export { ShowAsTable } from './picture/show-as-table.tsx'
export type { Window } from './scope/period.ts'
export { halfYearOf, lastDay, windowOf } from './scope/period.ts'
export type { Scope } from './scope/scope.ts'
export { ScopedLink, useScope, useScopedPath } from './scope/scope-context.tsx'
export { UnitSight, useUnitSight } from './scope/unit-sight.tsx'
export { useWord } from './scope/use-word.ts'
export { FoundRecords, type RecordHit } from './slot/found-records.tsx'
export { Slot } from './slot/slot.tsx'
export { useMay, useWithheld } from './slot/viewer.tsx'
export { dayColumn, textColumn } from './table/columns.tsx'
export type { Column } from './table/data-table.tsx'
export { DataTable } from './table/data-table.tsx'
export type { FormTableRow } from './table/form-table.tsx'
export { FormTable } from './table/form-table.tsx'
export { useUnsaved } from './unsaved/unsaved-context.ts'
