/** Which program made a result: in the built command the hash of all it was made of, so that a change of one rule is another program. */
export const PROGRAM = "source";
