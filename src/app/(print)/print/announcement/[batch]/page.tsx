import type { Search } from '../../../../(staff)/url-state'
import { PaperPage } from '../../notice/paper-page'

export const metadata = { title: '打印结果公告' }

/** 结果公告 on A4, in the township's name. */
export default async function PrintAnnouncementPage(address: { params: Promise<{ batch: string }>; searchParams: Search }) {
  return <PaperPage {...address} />
}
