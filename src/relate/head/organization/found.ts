/** Where a name stands, and the rule that took it for the body's. */
export type Found = { readonly passage: number; readonly start: number; readonly end: number; readonly rule: string };
