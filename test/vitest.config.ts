import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/cli/build.ts"],
    allowOnly: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
