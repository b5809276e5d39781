'use client'

import { useSyncExternalStore } from 'react'
import { WarningBar } from './page-bars'

function subscribe(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** 「网络中断，已存 3 行待上传」, as long as the browser is offline. */
export function OfflineBar({ waiting = 0 }: { waiting?: number }) {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  if (online) return null
  return <WarningBar>{waiting > 0 ? `网络中断，已存 ${waiting} 行待上传` : '网络中断，已填内容保留在本页'}</WarningBar>
}
