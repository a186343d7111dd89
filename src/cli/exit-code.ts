/** The exit codes with their meanings, as the help, the man page and the README print them. */
export const EXIT_CODES = [
  {
    code: 0,
    meaning: "every input was read and its records printed, even if they state nothing; or the reader closed the pipe",
  },
  {
    code: 1,
    meaning:
      "every input was read, and the answer is no: no record states anything (with -e), something differs or a score is below its gate (check), something changed (diff)",
  },
  {
    code: 2,
    meaning:
      "you can act: wrong usage, an input that cannot be read, an output that cannot be written; the other inputs are done",
  },
  { code: 3, meaning: "we must act: a record broke its own schema and was not printed; please report it" },
  { code: 130, meaning: "interrupted" },
] as const;

export const ExitCode = { ok: 0, negative: 1, failed: 2, bug: 3, interrupted: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
