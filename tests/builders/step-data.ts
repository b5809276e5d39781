// What the steps of a case record, as the API takes it.

export const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }

/** A verification of a household of three: 6,000 yuan a head, a sick member. */
export const verification = (visitedOn: string, more: object = {}) => ({
  visitedOn, visitors: [{ name: '赵文娟', capacity: 'township' }, { name: '蒋光明', capacity: 'village' }],
  income: { wage: 12000, business: 9000, property: 0, transfer: 3000, businessCost: 6000 },
  rigidExpense: { medical: 11260, education: 0, disaster: 0, accident: 0, other: 0 },
  safeguards: safe, risks: [{ type: 'illness' }], assets: [], authorised: true, signedByHousehold: true, signedByVisitors: true, ...more,
})

/** What the household has put right: 10,000 yuan a head, measures at work. */
export const recovered = (visitedOn: string, stableSince: string, more: object = {}) =>
  verification(visitedOn, {
    income: { wage: 24000, business: 9000, property: 0, transfer: 3000, businessCost: 6000 }, risks: [], measuresEffective: true, stableSince,
    rigidExpenseSettled: true, basicLifeSecure: true, ...more,
  })

export const comparison = (comparedOn: string) => ({ comparedOn, results: [{ department: '县公安局', item: '车辆', hit: false }] })

export const review = (meetingOn: string) => ({
  meetingOn, place: '村部会议室',
  attendees: [
    { name: '甲', capacity: 'stationed' }, { name: '乙', capacity: 'committee' }, { name: '丙', capacity: 'partyRep' },
    { name: '丁', capacity: 'groupHead' }, { name: '戊', capacity: 'villagerRep' },
  ],
  votesFor: 5, votesAgainst: 0, decision: 'pass',
})

export const pass = (opinion = '情况属实，同意。') => ({ decision: 'pass', opinion })
export const entry = (enteredOn: string) => ({ collectedBy: '蒋光明', enteredBy: '赵文娟', enteredOn })
