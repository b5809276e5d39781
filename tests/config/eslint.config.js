// For the editor and for `npm test`: npx eslint --config tests/config/eslint.config.js
// The rule of the layers is kept by tests/architecture; here it only shows early.
import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const RUNTIME = ['next', 'next/*', 'next-auth', 'next-auth/*', 'react', 'react/*', 'react-dom', 'react-dom/*', '@prisma/*', 'pg', 'server-only']

/** Files of a layer and what they must not import. */
const layer = (files, group, message) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
})

const config = [
  { ignores: ['.next/**', '.data/**', 'node_modules/**', 'src/server/generated/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          // NODE_ENV and NEXT_RUNTIME are no settings: Next puts the constants in their place.
          selector: `MemberExpression[object.name="process"][property.name="env"]:not(MemberExpression[property.name=/^(NODE_ENV|NEXT_RUNTIME)$/] > MemberExpression)`,
          message: 'Settings are read in src/server/kernel/env.ts only.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/server/kernel/env.ts', 'tests/**', 'prisma/**', 'next.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // `use` is how a fixture of Playwright hands over; it is no hook.
  { files: ['tests/e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  layer(['src/domain/**'], ['@/server/*', '@/app/*', '@/ui/*', 'node:*', ...RUNTIME], 'domain is pure: it imports itself and zod only.'),
  layer(['src/ui/**'], ['@/server/*', '@/app/*', 'node:*', '@prisma/*', 'pg', 'server-only'], 'ui imports domain and itself.'),
  layer(['src/server/**'], ['@/app/*', '@/ui/*'], 'server imports domain and itself.'),
  layer(['src/app/**'], ['next/link', 'node:fs', 'node:fs/*', 'fs', 'pg', '@prisma/*', '@/server/generated/*', '@/server/kernel/db', '@/server/kernel/clock'], 'Links are ours (src/ui/layout/link.tsx); only server touches the database, files and the clock.'),
]

export default config
