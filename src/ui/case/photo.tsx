'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'
import { useKeys } from '../keyboard/use-keys'

export interface PhotoProps {
  src: string
  /** What is seen, with place and day: 「张贴照片，村务公开栏，11月14日」. */
  words: string
  /** A single key that opens it, where the page has one such photo. */
  keys?: string
}

/** A thumbnail that opens the whole photo over the page; without JavaScript it is a link to the photo. */
export function Photo({ src, words, keys }: PhotoProps) {
  const [open, setOpen] = useState(false)
  useKeys(keys ? { [keys]: () => setOpen(true) } : {})
  return (
    <>
      <a href={src} className="inline-block" onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return
        event.preventDefault()
        setOpen(true)
      }}>
        {/* the picture comes from the county's own server behind the login: nothing to optimise elsewhere */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img src={src} alt={words} width={112} height={84} loading="lazy" className="h-[84px] w-[112px] rounded-base border border-line object-cover" />
      </a>
      <Dialog open={open} onClose={() => setOpen(false)} title={words} footer={<><a href={src} target="_blank" rel="noopener" className="mr-auto self-center text-small">在新窗口看原图</a><Button data-safe onClick={() => setOpen(false)}>关闭</Button></>}>
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img src={src} alt={words} className="mx-auto max-h-[70vh] max-w-full" />
      </Dialog>
    </>
  )
}
