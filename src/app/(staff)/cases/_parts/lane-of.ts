/** The lane named in the URL; an address somebody typed wrong shows all. */
export const laneOf = (value: string | string[] | undefined): 'all' | 'clean' | 'doubt' => (value === 'clean' || value === 'doubt' ? value : 'all')
