import { getHeapStatistics } from "node:v8";

/** What the longest notice takes, and the program itself. */
const LONGEST = 250_000_000;
/** The text of a file and what is kept of it, by byte of the file: most where every line is a letter. */
const TEXT = 32;
/** JSON with the place of every value in it, by byte of the file. */
const JSON_TREE = 150;
/** The records of a file as they are printed, by byte of the file: short notices have records many times as long. */
const RECORDS = 12;

/** The memory left for what is read. */
const room = (): number => getHeapStatistics().heap_size_limit - LONGEST;

/**
 * Whether files of so many bytes, notices and JSON, could take all the memory this process has, which would end it. They are read in a
 * process of their own; where memory is as Node has it by default, few files are such.
 */
export const mayTakeAll = (text: number, json = 0): boolean => TEXT * text + JSON_TREE * json > room();

/** How many bytes of files may be read at a time, whose records wait for their turn to be printed. */
export const mostWaiting = (): number => room() / RECORDS;
