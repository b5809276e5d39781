import { expect, type Locator, type Page } from '@playwright/test'

/** One answer of a question that is a group of radios or boxes. */
const answer = (page: Page, question: string, word: string): Locator => page.getByRole('group', { name: new RegExp(`^${question}`) }).getByLabel(word, { exact: true })

/** Presses the one filled button of a step and waits for the case that follows. */
async function submit(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${button}`) }).click()
  await expect(page).toHaveURL(/\/cases\/[\w-]+$/)
}

interface Worksheet {
  wage: string
  business: string
  transfer: string
  cost: string
  medical?: string
}

/** 入户核实 or 入户核查: worksheet, safeguards, visitors, signatures. */
async function worksheet(page: Page, { wage, business, transfer, cost, medical = '0' }: Worksheet): Promise<void> {
  for (const [i, name, capacity] of [[1, '赵文娟', '乡镇干部'], [2, '蒋光明', '村干部']] as const) {
    await page.getByLabel(`第 ${i} 人姓名`).fill(name)
    await page.getByLabel(`第 ${i} 人身份`).selectOption({ label: capacity })
  }
  const amounts = { 工资性收入: wage, 生产经营性收入: business, 财产性收入: '0', 转移性收入: transfer, '减：生产经营性支出': cost, 医疗自付: medical }
  for (const [label, amount] of Object.entries(amounts)) await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(amount)
  for (const item of ['不愁吃', '不愁穿', '义务教育', '基本医疗', '住房安全', '饮水安全']) await answer(page, item, '达标').check()
  for (const who of ['户主签字', '核实人员签字']) await answer(page, who, '已签').check()
}

interface Verified {
  /** 纳入情形, where the policy weighs the four. */
  situation?: string
  /** Below the line of every policy; else below that of the newer ones. */
  poor?: boolean
  /** Where no script works the suggestion out while it is typed, the server takes it on submitting. */
  withoutScripts?: boolean
}

/** Fills the verification of a poor household with a sick member and takes the suggested category. */
export async function fillVerification(page: Page, id: string, { situation, poor, withoutScripts }: Verified = {}): Promise<void> {
  await page.goto(`/cases/${id}/verification`)
  await worksheet(page, { wage: poor ? '3000' : '12000', business: '9000', transfer: '3000', cost: '6000', medical: '11260' })
  await page.getByLabel('因病', { exact: true }).check()
  if (situation) await page.getByLabel(/^纳入情形/).selectOption({ label: situation })
  else if (await page.getByRole('group', { name: /^承诺授权书/ }).isVisible()) await answer(page, '承诺授权书', '已签').check() // not where households do not apply
  if (!withoutScripts) await page.getByLabel('采用建议').check()
}

/** Verifies a poor household with a sick member. */
export async function verify(page: Page, id: string, options: Verified = {}): Promise<void> {
  await fillVerification(page, id, options)
  await submit(page, '提交核实结果')
}

/** Checks that a household has recovered. */
export async function checkRecovery(page: Page, id: string, stableSince: string): Promise<void> {
  await page.goto(`/cases/${id}/verification`)
  await worksheet(page, { wage: '60000', business: '9000', transfer: '3000', cost: '6000' })
  await answer(page, '针对性帮扶措施有效落实', '是').check()
  await page.getByLabel('收入稳定起始日').fill(stableSince)
  for (const asked of ['大额刚性支出稳定解决', '基本生活稳定保障']) await answer(page, asked, '是').check()
  await submit(page, '提交核查结果')
}

/** Checks a household whose elimination did not hold: poor again, and nothing to decide but that. */
export async function checkAgain(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/verification`)
  await worksheet(page, { wage: '3000', business: '9000', transfer: '3000', cost: '6000' })
  await expect(page.getByRole('heading', { name: '风险消除条件' })).toHaveCount(0)
  await submit(page, '提交核查结果')
}

/** 信息比对 without a hit. */
export async function compare(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/comparison`)
  for (const group of await page.getByRole('group', { name: /比对结果$/ }).all()) await group.getByLabel('未命中', { exact: true }).check()
  await submit(page, '登记比对结果')
}

/** 村级评议 with every capacity and three representatives of the villagers, all in favour. */
export async function review(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/review`)
  const people = [['陶立春', '驻村（包村）干部'], ['蒋光明', '村“两委”成员'], ['漆正华', '党员代表'], ['余小满', '村民小组组长'], ['汪来福', '村民代表'], ['郑春生', '村民代表'], ['方桂兰', '村民代表']] as const
  for (const [i, [name, capacity]] of people.entries()) {
    if (!(await page.getByLabel(`第 ${i + 1} 人姓名`).isVisible())) await page.getByRole('button', { name: '增加一人' }).click()
    await page.getByLabel(`第 ${i + 1} 人姓名`).fill(name)
    await page.getByLabel(`第 ${i + 1} 人身份`).selectOption({ label: capacity })
  }
  await page.getByLabel('同意', { exact: true }).fill(String(people.length))
  await page.getByLabel('反对', { exact: true }).fill('0')
  await answer(page, '结论', '通过').check()
  await submit(page, '登记评议结果')
}

/** 乡镇审核 or 县级审批 on the one-screen desk: an opinion, what else the policy wants, and the button. */
export async function decide(page: Page, path: string, opinion: string, { replyNumber }: { replyNumber?: string } = {}): Promise<void> {
  await page.goto(path)
  const everyOne = page.getByLabel('已逐户核验')
  if (await everyOne.isVisible()) await everyOne.check()
  if (replyNumber) {
    await page.getByText('附会商纪要').click()
    await page.getByLabel('批复文号').fill(replyNumber)
    await page.getByText('附会商纪要').click()
  }
  await page.getByLabel(/^(审核|审批)意见$/).fill(opinion)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: /^(同意上报|通过，看下一户)/ }).click()
  await expect(page.getByText(/：已通过/)).toBeVisible()
}

/** 结果公告 */
export async function announce(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/announcement`)
  await page.getByLabel('已将结果告知农户').check()
  await submit(page, '登记公告')
}

/** 部门筛查 by a standard fixed beforehand. */
export async function screen(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/screening`)
  await page.getByLabel('筛查部门').fill('县医疗保障局')
  await page.getByLabel('筛查标准').fill('基本医疗实现情况不够稳定')
  await submit(page, '登记筛查')
}

/** 乡镇反馈 of the comparison to the village, today. */
export async function feedBack(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/feedback`)
  await submit(page, '登记反馈')
}

/** 村提出名单, with its reason. */
export async function nominate(page: Page, id: string, reason: string): Promise<void> {
  await page.goto(`/cases/${id}/nomination`)
  await page.getByLabel('理由').fill(reason)
  await submit(page, '登记提名')
}

/** 市级审核, 省级审核 or 国家备案, in favour, with the number of the document. */
export async function higherReview(page: Page, id: string, documentNumber: string): Promise<void> {
  await page.goto(`/cases/${id}/higher-review`)
  await page.getByRole('group', { name: /^结论/ }).getByLabel(/^同意/).check()
  await page.getByLabel('文号').fill(documentNumber)
  await submit(page, '登记(审核|备案)')
}

/** 系统录入: who collected, entered and reviewed; after the state's filing the province operates, by the filing's number. */
export async function enter(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/entry`)
  const filing = page.getByLabel('文号', { exact: true })
  if (await filing.isVisible()) await filing.fill('国备〔2040〕1号')
  await page.getByLabel('采集人').fill('蒋光明')
  await page.getByLabel('录入人').fill('赵文娟')
  await page.getByLabel('审核人').fill('桂中华')
  await submit(page, '登记录入')
}

interface Notice {
  clock: (now: string) => Promise<void>
  /** The first day on which the notice may be closed. */
  closableOn: string
}

/** 打印 A4: the paper of the batch is stored, numbered and shown as it prints. Stays on the print page. */
export async function printNotice(page: Page, id: string): Promise<void> {
  await page.goto(`/cases/${id}/notice`)
  await page.getByRole('link', { name: '查看本批' }).click()
  const telephone = page.getByLabel('监督电话')
  if (await telephone.isVisible()) await telephone.fill('0564-7351234')
  await page.getByRole('button', { name: /^生成/ }).first().click()
  await expect(page).toHaveURL(/\/print\/notice\//)
}

/** 公示 on the page of one case: posted today, closed on the first day on which it may be. */
export async function postAndClose(page: Page, id: string, { clock, closableOn }: Notice): Promise<void> {
  await page.goto(`/cases/${id}/notice`)
  await page.getByRole('button', { name: /^确认已张贴/ }).click()
  await expect(page.getByText(/日可结束/).first()).toBeVisible()
  await clock(closableOn)
  await page.goto(`/cases/${id}/notice`)
  await page.getByRole('button', { name: /^结束公示/ }).click()
  await expect(page.getByRole('button', { name: /^(结束公示|正在提交)/ })).toHaveCount(0)
  await page.goto(`/cases/${id}`)
  await expect(page.getByText('公示结束').first()).toBeVisible()
}
