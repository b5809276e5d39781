'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Refusal } from '@/domain/refusal'
import { newRequestId } from '../form/request-id'
import { OfflineBar } from '../feedback/offline-bar'
import { useKeys } from '../keyboard/use-keys'
import { later } from '../layout/later'
import { columnsOf, typedColumns, type Line } from './columns'
import type { RosterRow, Saved } from './entry'
import { ExceptionBar, type ExceptionAct, type ExceptionHandle } from './exception-bar'
import type { GridCommands } from './grid-keys'
import { GridSession } from './grid-session'
import { GridStatus } from './grid-status'
import { GridStore } from './grid-store'
import { GridTable } from './grid-table'
import { GroupStrip } from './group-strip'
import { keepUnsaved, readLocal } from './keep-unsaved'
import { LeaveGuard } from './leave-guard'
import { follow } from './live-rows'
import type { PlannedRow } from './paste-plan'
import { SaveQueue } from './save-queue'
import { transportOf } from './transport'
import { remindersOf } from './row'
import { GridContext, useStoreValue, type GridFrame } from './use-grid'
import { restore, type UnsavedRows } from './unsaved-rows'
import type { VillageChoice } from './village-switch'
import { GridToolbar } from './grid-toolbar'

// What only some strokes open comes with the first of them.
const PastePreview = later(async () => (await import('./paste-preview')).PastePreview)
const VillageSwitch = later(async () => (await import('./village-switch')).VillageSwitch)
const ShortcutDialog = later(async () => (await import('../help/shortcut-dialog')).ShortcutDialog)

export interface ScreeningGridProps {
  /** Account and campaign and village: the name under which this browser keeps unsaved rows. */
  place: string
  /** Address of the village's page; its doors lie below it. */
  base: string
  village: string
  line: Line
  today: string
  roster: readonly { roster: RosterRow; saved: Saved | null }[]
  group: string | null
  /** Where the look for others' rows begins. */
  cursor: string
  draft: { rows: UnsavedRows; savedAt: string } | null
  villages: readonly VillageChoice[]
  crumbs: { label: string; href: string }[]
  printHref: string | null
  summaryHref: string
  mayWrite: boolean
}

/** 筛查录入: the whole desk of one village, from the line of counts to the status bar. */
export function ScreeningGrid(props: ScreeningGridProps) {
  const { base, line, today, roster, group, mayWrite } = props
  const [said, setSaid] = useState('')
  const [{ store, session, transport }] = useState(() => {
    const made = new GridStore(roster, today, newRequestId)
    made.show({ group, onlyLeft: false }, false)
    const doors = transportOf(base, (id) => made.row(id).roster.keyGroups)
    const queue = new SaveQueue(made, doors.post, (saved, id) => setSaid(`${made.row(id).roster.sequence}号${made.row(id).roster.headName}已保存。${remindersOf(saved) > 0 ? `有 ${remindersOf(saved)} 处请核对，回到该行查看。` : ''}`))
    return { store: made, transport: doors, session: new GridSession(made, queue, setSaid, typedColumns(line)) }
  })
  const frame = useMemo<GridFrame>(
    () => ({ store, session, columns: columnsOf(line), householdHref: (id) => `${base}/households/${id}`, mayWrite }),
    [store, session, line, base, mayWrite],
  )
  const draftSavedAt = useKept(store, session, transport, props)
  const [pasted, setPasted] = useState<readonly PlannedRow[] | null>(null)
  const [dialog, setDialog] = useState<'villages' | 'shortcuts' | null>(null)
  const exception = useRef<ExceptionHandle>(null)

  const act = useCallback(
    async (what: ExceptionAct): Promise<readonly Refusal[]> => {
      const answer = await transport.byException(what, newRequestId()).catch(() => null)
      if (!answer) return [{ message: '没有记录成功，网络中断。', fix: '稍后再试一次。' }]
      if (answer.kind === 'refused') return answer.refusals
      for (const { householdId, saved } of answer.rows) store.patch(householdId, { saved, draft: null, key: null, phase: 'idle', refusals: [] })
      store.rememberException(answer.actId, answer.rows.length)
      setSaid(`已按例外录入 ${answer.rows.length} 户。`)
      return []
    },
    [store, transport],
  )

  const undo = useCallback(async () => {
    const step = store.lastStep()
    if (step?.kind !== 'exception') {
      store.undo()
      return
    }
    const answer = await transport.undoException(step.actId).catch(() => null)
    if (answer?.kind !== 'undone') return setSaid(answer?.kind === 'refused' ? answer.refusals.map((refusal) => refusal.message).join('') : '没有撤销，网络中断。稍后再试一次。')
    store.forgetException(step.actId)
    for (const row of store.rows()) if (row.saved?.actId === step.actId) store.patch(row.roster.householdId, { saved: null })
    setSaid(`已撤销 ${step.count} 户的例外录入。`)
  }, [store, transport])

  const commands = useMemo<GridCommands>(
    () => ({
      byException: () => exception.current?.press(),
      undo: () => void undo(),
      onlyLeft: () => store.show({ ...store.filter, onlyLeft: !store.filter.onlyLeft }),
      otherVillage: () => setDialog('villages'),
      shortcuts: () => setDialog('shortcuts'),
      leave: () => document.getElementById('after-grid')?.focus(),
      chooseIn: (id) => document.querySelector<HTMLElement>(`[data-choice="${CSS.escape(id)}"] input`)?.focus(),
    }),
    [store, undo],
  )
  useKeys({ U: commands.onlyLeft, G: commands.otherVillage, '?': commands.shortcuts, 'Ctrl Enter': commands.byException })

  const paste = async (text: string) => {
    const parts = await Promise.all([import('./paste-block'), import('./paste-plan')]).catch(() => null)
    if (!parts) return setSaid('网络中断，粘贴的内容暂时不能核对。恢复后再粘贴一次。')
    const [{ cellsOf }, { planPaste }] = parts
    const { cursor } = store
    const below = cursor ? store.visible().slice(store.visible().indexOf(cursor.id)) : store.visible()
    setPasted(
      planPaste(cellsOf(text), {
        roster: store.rows().map((row) => row.roster),
        standing: (id) => store.row(id).draft ?? store.row(id).saved?.entry ?? null,
        below: below.map((id) => store.row(id).roster),
        at: cursor?.column ?? 'met',
        today,
      }),
    )
  }

  const groups = useMemo(() => [...new Set(roster.map((row) => row.roster.group))], [roster])
  const unsaved = useStoreValue(store, 'rows', session.unsaved)
  return (
    <GridContext value={frame}>
      <GridToolbar {...props} commands={commands} onPaste={paste} />
      <OfflineBar waiting={unsaved} />
      <GroupStrip groups={groups} hrefOf={(one) => `${base}?group=${one === null ? 'all' : encodeURIComponent(one)}`} />
      <GridTable caption={`${props.village}筛查表`} commands={commands} onPaste={paste} />
      {mayWrite && <ExceptionBar line={line} act={act} handle={exception} />}
      {mayWrite && <GridStatus draftSavedAt={draftSavedAt} said={said} onUndo={commands.undo} onShortcuts={commands.shortcuts} />}
      {pasted && (
        <PastePreview
          key={pasted.length}
          rows={pasted}
          onClose={() => setPasted(null)}
          onWrite={(changes) => {
            setPasted(null)
            session.write(changes)
          }}
        />
      )}
      {dialog === 'villages' && <VillageSwitch onClose={() => setDialog(null)} villages={props.villages} />}
      {dialog === 'shortcuts' && <ShortcutDialog onClose={() => setDialog(null)} />}
      <LeaveGuard unsaved={session.unsaved} />
    </GridContext>
  )
}

/** Puts back what was not saved, keeps it from now on, and follows what others enter. When the server took the draft. */
function useKept(store: GridStore, session: GridSession, transport: ReturnType<typeof transportOf>, { place, draft, cursor, mayWrite }: ScreeningGridProps): string | null | undefined {
  const [savedAt, setSavedAt] = useState<string | null | undefined>(draft?.savedAt)
  const start = useRef({ draft, cursor })
  useEffect(() => {
    if (!mayWrite) return
    const local = readLocal(place)
    const again = [...(local ? restore(store, local) : []), ...(start.current.draft ? restore(store, start.current.draft.rows, start.current.draft.savedAt) : [])]
    const stopKeeping = keepUnsaved(store, { place, saveDraft: transport.saveDraft }, setSavedAt)
    for (const id of again) session.queue.send(id)
    const desk = matchMedia('(min-width: 48rem)').matches
    store.engage(desk) // a desk is for typing: the keyboard starts in the first row left; a phone lists what is left
    store.show({ ...store.filter, onlyLeft: !desk }, desk)
    const stopFollowing = follow(store, transport.look, start.current.cursor)
    window.addEventListener('online', session.queue.retryAll)
    return () => {
      stopKeeping()
      stopFollowing()
      window.removeEventListener('online', session.queue.retryAll)
    }
  }, [store, session, transport, place, mayWrite])
  return savedAt
}
