import { defineConfig } from 'vitest/config';
import { isShort } from './form.ts';

/** The full form waits for real minutes and half minutes. */
const patience = isShort ? 300_000 : 1_800_000;

// biome-ignore lint/style/noDefaultExport: vitest asks for one.
export default defineConfig({
  test: {
    name: 'long',
    include: ['tests/long/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: patience,
    hookTimeout: 120_000,
  },
});
