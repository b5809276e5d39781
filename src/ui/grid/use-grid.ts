'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { GridColumn } from './columns'
import type { GridSession } from './grid-session'
import type { GridStore } from './grid-store'
import type { Row } from './row'

/** What every row needs; it never changes while the grid stands, so that no row is drawn again because of it. */
export interface GridFrame {
  store: GridStore
  session: GridSession
  columns: readonly GridColumn[]
  householdHref: (id: string) => string
  /** Read only for who may look but not enter. */
  mayWrite: boolean
}

export const GridContext = createContext<GridFrame | null>(null)

export function useGrid(): GridFrame {
  const frame = useContext(GridContext)
  if (!frame) throw new Error('a part of the entry grid stands outside of it')
  return frame
}

/** One row; its component is drawn again when this household changes, and only then. */
export function useRow(id: string): Row {
  const { store } = useGrid()
  const get = () => store.row(id)
  return useSyncExternalStore((listener) => store.subscribe(id, listener), get, get)
}

/** A value computed from all rows; drawn again only when it changes, so it has to be a plain value. */
export function useStoreValue<T extends string | number | boolean | null>(store: GridStore, channel: string, read: () => T): T {
  return useSyncExternalStore((listener) => store.subscribe(channel, listener), read, read)
}

const never = () => () => {}

/** False on the server and for the first drawing in the browser: before that the page has to work as it was sent. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false)
