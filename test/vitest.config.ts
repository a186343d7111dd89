import { defineConfig } from "vitest/config";

/** Tests that watch the modules being loaded or counting their work, and so have to load them themselves. */
const WATCHING = ["test/patterns/*.test.ts", "test/properties/work.test.ts"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    globalSetup: ["test/cli/build.ts"],
    allowOnly: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      { extends: true, test: { name: "watching", include: WATCHING } },
      // The modules are pure: loaded once a worker instead of once a file, the suite takes half the time.
      { extends: true, test: { name: "behaviour", include: ["test/**/*.test.ts"], exclude: WATCHING, isolate: false } },
    ],
  },
});
