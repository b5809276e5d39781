import type { Search } from '../../../../(staff)/url-state'
import { PaperPage } from '../paper-page'

export const metadata = { title: '打印公示' }

/** 公示 on A4 (interface.md §10, mock 7). */
export default async function PrintNoticePage(address: { params: Promise<{ batch: string }>; searchParams: Search }) {
  return <PaperPage {...address} />
}
