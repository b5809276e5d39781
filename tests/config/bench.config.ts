import config from './playwright.config'

// Measurements: run by hand against a built server, never a part of `npm test`.
const bench = { ...config, testDir: '../bench', outputDir: '../../test-results/bench' }

export default bench
