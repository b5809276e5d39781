/** A month under its column: the year on a line of its own, left to the table where it is narrow. */
export const monthHead = (head: string, width: number): string => (width < 500 ? head.replace(/^\d+年/, '') : head.replace('年', '年\n'))
