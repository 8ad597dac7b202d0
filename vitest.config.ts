import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** How long a test may take before it is taken to hang: no busy machine comes near. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** One project a kind of doubt; see docs/testing.md. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', ...patience } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], environment: 'node', ...patience } },
      {
        plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
        test: { name: 'ui', include: ['tests/ui/**/*.test.{ts,tsx}'], environment: 'jsdom', ...patience },
      },
      { test: { name: 'borders', include: ['tests/borders.test.ts'], environment: 'node', ...patience } },
      // What was built: sizes, manifest, lint. Needs `npm run build` first, which `npm test` does.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node', testTimeout: 180_000, hookTimeout: 180_000 } },
      // Two browsers on two cores: one file at a time.
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
});
