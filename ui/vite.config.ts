import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  plugins: [svelte()],
  build: {
    target: "safari16",
    // From here on a rule can follow `dir="auto"`: for older engines `:dir()` is made into `:lang()`, which cannot.
    cssTarget: "safari16.4",
    // No data: fonts and no inline script: the content security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 900,
  },
  server: { fs: { allow: [".."] } },
  // The browser build of Svelte, also when components are tested.
  ...(process.env["VITEST"] ? { resolve: { conditions: ["browser"] } } : {}),
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    // Ends what would hang. A busy computer is no reason to fail.
    testTimeout: 60_000,
  },
});
