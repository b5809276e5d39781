import { notFound } from 'next/navigation'
import { frame } from '@/server/navigation/frame'
import { load } from '@/server/kernel/page'
import { getRegion } from '@/server/region/get-region'
import { getRoster } from '@/server/screening/get-roster'
import { moneyInWords } from '@/ui/format/money'
import { NotInPolicy } from '@/ui/feedback/page-states'
import { PrintBar } from '@/ui/print/print-bar'
import { ScreeningSheet } from '@/ui/print/screening-sheet'
import { Sheets } from '@/ui/print/sheet'
import { lineOf } from '../../../(staff)/campaigns/campaign-words'
import { one, type Search } from '../../../(staff)/url-state'
import { blankSheet, sheetsOf } from './sheets-of'

export const metadata = { title: '打印筛查表' }

/** 筛查表 on A4 landscape: `?village=` with `group=`, filled from the register, or `blank=1`. */
export default async function ScreeningPrintPage({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams
  const village = one(asked.village)
  if (!village) notFound()
  const group = one(asked.group)
  const view = await load(getRoster, { campaignId: one(asked.campaign) ?? 'current', villageCode: village })
  if (view.silence) return <NotInPolicy sentence={view.silence} />
  const [place, { demo }] = await Promise.all([load(getRegion, { code: village }), load(frame, {})])
  const line = lineOf(view.policy, view.campaign.startsOn)
  const lineWords = moneyInWords(line.threshold).replace(' ', '')
  const head = {
    places: [...place.ancestors.filter((above) => above.level === 'county' || above.level === 'township'), place].map((region) => region.shortName),
    campaign: view.campaign.title, lineWords, demo,
    note: `说明：每户一行。两栏户主签字只签一栏。收入为${line.period}家庭人均纯收入，${lineWords}为现行监测线。属于核查重点群体的，另填排查表。`,
  }
  const sheets = one(asked.blank) ? [blankSheet(village, head, group)] : sheetsOf(view.rows, village, head, group)
  return (
    <>
      <PrintBar backHref={`/campaigns/${view.campaign.id}/villages/${village}`} />
      <main>
        <Sheets>
          {sheets.map((sheet) => <ScreeningSheet key={sheet.sheetNumber} sheet={sheet} />)}
        </Sheets>
      </main>
    </>
  )
}
