'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'
import { Link } from '../layout/link'

export interface VillageChoice {
  name: string
  href: string
  done: number
  total: number
}

/** 换村: the villages of the township with what is left in each; a few letters narrow them. */
export function VillageSwitch({ onClose, villages }: { onClose: () => void; villages: readonly VillageChoice[] }) {
  const [typed, setTyped] = useState('')
  const shown = villages.filter((village) => village.name.includes(typed.trim()))
  return (
    <Dialog
      open
      onClose={onClose}
      title="换村"
      footer={<Button onClick={onClose}>留在本村</Button>}
    >
      <label className="block">
        <span className="sr-only">村名</span>
        <input data-safe value={typed} onChange={(event) => setTyped(event.target.value)} placeholder="村名" autoComplete="off" className="mb-2 h-control w-full rounded-base border border-control bg-surface px-[9px]" />
      </label>
      <ul className="grid gap-x-4 sm:grid-cols-2">
        {shown.map((village) => (
          <li key={village.href}>
            <Link href={village.href} className="flex min-h-9 items-center border-b border-line">
              {village.name}
              <span className={`ml-auto text-small ${village.done === village.total ? 'text-ok' : 'text-ink-2'}`}>{village.done === village.total ? `已完成 ${village.total}` : `余 ${village.total - village.done} 户`}</span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="text-ink-2">没有名称含「{typed}」的村。</p>}
    </Dialog>
  )
}
