'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'

/** Leaving with unsaved rows asks once: by the browser where the page is closed, by a dialog where a link is followed. */
export function LeaveGuard({ unsaved }: { unsaved: () => number }) {
  const [href, setHref] = useState<string | null>(null)
  const [count, setCount] = useState(0)
  const router = useRouter()

  const onUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (unsaved() > 0) event.preventDefault()
  })
  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = (event.target as Element).closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (link.target || link.origin !== location.origin || link.pathname === location.pathname || link.dataset.stay !== undefined) return
    const left = unsaved()
    if (left === 0) return
    event.preventDefault()
    event.stopPropagation()
    setCount(left)
    setHref(link.pathname + link.search)
  })

  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => onUnload(event)
    const click = (event: MouseEvent) => onClick(event)
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', click, true)
    }
  }, [])

  return (
    <Dialog
      open={href !== null}
      onClose={() => setHref(null)}
      title={`还有 ${count} 行未保存`}
      footer={
        <>
          <Button data-safe onClick={() => setHref(null)}>
            留在本页
          </Button>
          <Button variant="danger" onClick={() => href && router.push(href)}>
            离开，保留草稿
          </Button>
        </>
      }
    >
      <p className="text-ink-2">离开后这些行不计入已录户数；草稿存在本机和服务器，再打开本村时会接着显示。</p>
    </Dialog>
  )
}
