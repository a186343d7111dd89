/** How much is tried in one run of the tests, and with which seeds. The README says the same. */

/** Runs and seeds of the properties of generated texts. */
export const GENERATED = {
  text: { seed: 20_240_517, runs: 150 },
  numeral: { seed: 20_240_518, runs: 300 },
  date: { seed: 20_240_519, runs: 300 },
  damaged: { seed: 20_240_520, runs: 250 },
  damagedAndNamed: { seed: 20_240_521, runs: 150 },
  chance: { seed: 20_240_522, runs: 400 },
  width: { seed: 20_240_523, runs: 1 },
} as const;

/** How many regular expressions there are at least: a collector that finds nothing would pass everything. */
export const PATTERNS = { literals: 600, constructed: 60 } as const;

/** Whole notices that are set otherwise, those in English, and those whose paragraphs stand on one line each. */
export const NOTICES = { all: 134, english: 54, unbroken: 121, japanese: 80 } as const;

/** How many of them may give another record at most. */
export const EXCEPTIONS = { together: 1 } as const;

/** Widths at which all of them are broken into lines that nobody chose, and the share that may give another record there at most. */
export const WIDTHS = { drawn: 4, otherwise: 0.02 } as const;

/** Brackets in brackets. */
export const DEEP = 100_000;
