// Gives the patterns of the library, as the compiler of TypeScript left it in dist, flags that cost less. Once for each compilation.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withQuickFlags } from "./patterns.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const file of readdirSync(at("dist"), { recursive: true })) {
  if (!file.endsWith(".js")) continue;
  const code = readFileSync(at(`dist/${file}`), "utf8");
  writeFileSync(at(`dist/${file}`), withQuickFlags(code, file));
}
