import { join } from "node:path";
import type { Shell } from "./io.ts";

/** The user's folder for what can be made again (XDG Base Directory; the system's own place on macOS and Windows), or null where none is known. */
export function cacheFolder(env: Shell["env"], platform: NodeJS.Platform): string | null {
  const home = env.HOME ?? "";
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== undefined && named !== "") return join(named, "notice-extract");
  if (home === "" || platform === "win32") return null;
  return join(home, platform === "darwin" ? "Library/Caches" : ".cache", "notice-extract");
}
