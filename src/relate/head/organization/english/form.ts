import { type Weighed, weightOf } from "./weighed.ts";

/** Whether a name begins with another, in letters of either size: a letterhead may be in capitals. */
export const isStart = (short: string, long: string): boolean =>
  /^[ ,]$/u.test(long.charAt(short.length)) && long.slice(0, short.length).toLowerCase() === short.toLowerCase();

/** The registered name of a body whose shop, site or house was taken for it: Alder Birch Ltd for Alder Birch Online Shop, or for what has the same short form. */
export function registeredOf(best: Weighed, names: readonly Weighed[]): Weighed | undefined {
  const { text, hasForm } = best.name;
  if (hasForm) return undefined;
  return names.find(
    (one) =>
      one.name.hasForm &&
      weightOf(one) > 1 &&
      ((isStart(bareOf(one.name.text), text) && bareOf(one.name.text).includes(" ")) ||
        (one.short !== null && one.short === best.short)),
  );
}
/** A name without its legal form. */
const bareOf = (name: string): string =>
  name.replace(
    /,? (?:Co\.?,? )?(?:(?:Pte|Pty|Pvt)\.? )?(?:Inc|LLC|Ltd|LTD|Limited|GmbH|PLC|plc|Corp|LLP|AG|AS|BV|SA)\.?$/u,
    "",
  );

/** What a programme or a page of a body is called behind a name it shares with the body: Alder Rewards beside Alder Air. */
const OF_BODY =
  /^[\p{L}'’&-]{2,20} (?:Rewards|Miles|Points|Plus|Card|App|Portal|Online|Connect|Pay|Shop|Store|Mobile|Loyalty|Account|Club|Cloud|Mail|Forum|ID)$/u;
/** Whether a name is that of a programme of a body named besides. */
export const isProgramme = (one: Weighed, names: readonly Weighed[]): boolean =>
  OF_BODY.test(one.name.text) &&
  names.some(
    (other) =>
      other !== one &&
      !OF_BODY.test(other.name.text) &&
      weightOf(other) >= 1.5 &&
      isStart(one.name.text.slice(0, one.name.text.indexOf(" ")), other.name.text),
  );

/** Whether a name is what another is told by for short: Gannet for The Gannet Hotel, Marrow Creek for the City of Marrow Creek, HPU for its words. */
export const isShortOf = (one: Weighed, whole: Weighed): boolean => {
  const long = whole.name.text.replace(/^The /u, "");
  return isStart(one.name.text, long) || long.endsWith(` of ${one.name.text}`) || isInitialsOf(one.name.text, long);
};

/** Whether one name is a short form of another: its first words, its first letters, or what the notice says stands for it. */
export function isFormOf({ name: { text: short } }: Weighed, { name: { text: long }, short: own }: Weighed): boolean {
  if (isStart(short, long) || isStart(long, short)) return true;
  if (own?.toLowerCase() === short.toLowerCase()) return true;
  return isInitialsOf(short, long);
}

/** Whether a short form in capitals is made of the first letters of a name: NHU for Norland Health Union, UOW for the University of Wick. */
function isInitialsOf(short: string, long: string): boolean {
  if (!/^[A-Z]{2,40}$/u.test(short)) return false;
  const initials = long
    .split(" ")
    .filter((word) => /^[A-Z]/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
  const all = long
    .replace(/^The /u, "")
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return short === initials || short === all || (short.length >= 4 && initials.endsWith(short));
}
