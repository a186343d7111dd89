import type { Issue } from "../schema/issue.ts";

/** What the system calls the failure (`ENOENT`), or the message of an error that has no such name. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

/** Turns a failed call of the file system into an issue. `found` tells a name somebody gave from one listed in a folder. */
export function issueOf(error: unknown, found: "given" | "listed"): Issue {
  const why = codeOf(error);
  switch (why) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: found === "given" ? "missing" : "gone" };
    case "EACCES":
    case "EPERM":
      return { code: "not-permitted" };
    case "ELOOP":
      return { code: "link-circle" };
    case "ENXIO":
      return { code: "not-a-file", what: "a socket or a device" };
    default:
      return { code: "unreadable", why };
  }
}
