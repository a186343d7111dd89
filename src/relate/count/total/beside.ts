import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** さらに300名, "an additional 300 people": on top of those counted before. */
export function isAdded({ at, figure, reading }: FigureContext): boolean {
  if (reading.language === "en")
    return (
      /^ (?:additional|other|further)\b/iu.test(at.text.slice(figure.numeral.end, figure.numeral.end + 12)) ||
      /\b(?:an additional|another|a further) (?:about |approximately |some )?$/iu.test(
        at.text.slice(Math.max(0, figure.numeral.start - 30), figure.numeral.start),
      )
    );
  return /(?:このほか|そのほか|このほかに|(?<![なの])(?:ほか|他|別)に|さらに|加えて|新たに|追加で)[、,]?[^、。()0-9]{0,16}$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start),
  );
}

/** 利用者28名の情報が流出した。役員16名の氏名も流出している: another group, told as such. */
export const isAlso = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  !/うち|内訳|そのほとんど/u.test(at.text.slice(sentence.start, figure.span.start)) &&
  /^分?の[^。0-9]{1,40}も(?:[^。、はがを]{0,8})?(?:流出|漏えい|漏洩|閲覧|紛失|公開|含まれ|記載され|保存され|入って|なくし|な(?:い|かった)こと|見当たら|見つから|廃棄|誤って|誤送)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 70),
  );

/** A店の700枚(337人分)、B店の560枚(220人分): people told in a bracket behind the things of each of several groups. */
export function isPaired(context: FigureContext): boolean {
  const { figure, at, sentence } = context;
  const pairOf = (order: number): boolean => {
    const [outer, inner] = [at.figures[order - 1], at.figures[order]];
    return (
      outer !== undefined &&
      inner !== undefined &&
      outer.core.start >= sentence.start &&
      inner.span.end <= sentence.end &&
      inner.counter === figure.counter &&
      outer.counter !== inner.counter &&
      !outer.total &&
      /^[(（]$/u.test(at.text.slice(outer.span.end, inner.span.start)) &&
      /^[)）]/u.test(at.text.slice(inner.span.end))
    );
  };
  return pairOf(context.order) && [context.order - 2, context.order + 2].some(pairOf);
}

/** Residents of a state named before or behind them, people who live in it. */
export function isRegional({ at, figure, reading }: FigureContext): boolean {
  if (reading.language === "ja" || (figure.thing !== "person" && figure.bare !== "label")) return false;
  const phrase = at.text.slice(figure.numeral.end, figure.core.end);
  const behind = at.text.slice(figure.core.end, figure.core.end + 60);
  if (DEMONYM.test(phrase) || OF_STATE.test(at.text.slice(Math.max(0, figure.span.start - 60), figure.span.start)))
    return true;
  return /residents?$/iu.test(phrase)
    ? / [A-Z][a-z]{1,20} (?:[Ss]tate )?[Rr]esidents?$/u.test(phrase) || STATE.test(behind)
    : RESIDING.test(behind);
}

/** "118,402 Ohioans" */
const DEMONYM = anyOf(
  [
    // East.
    /virginian|georgian|marylander|washingtonian|pennsylvanian|mainer|vermonter|delawarean|carolinian|floridian|new yorker/u,
    // Middle and south.
    /ohioan|minnesotan|michigander|wisconsinite|iowan|kansan|nebraskan|illinoisan|hoosier|dakotan/u,
    /kentuckian|tennessean|alabamian|mississippian|louisianan|arkansan|oklahoman|missourian|texan/u,
    // West.
    /oregonian|coloradan|utahn|nevadan|arizonan|alaskan|hawaiian|montanan|idahoan|new mexican|californian/u,
  ],
  "iu",
  { before: / /u, after: /s?$/u },
);
/** "the number of Ohio residents at 118,402" */
const OF_STATE =
  /\bnumber of (?:affected )?(?:[A-Z][a-z]{1,20} ){1,2}residents (?:affected |involved )?(?:at|is|was|to be|as) (?:about )?$/u;

const STATE = /^,? (?:of|in|from) (?:the )?(?:(?:[Ss]tate|[Cc]ommonwealth) of |(?:this|your) state\b|[A-Z][a-z])/u;
const RESIDING = anyOf(
  [
    /(?:(?:are )?residents? of|resid(?:e|ing) in|living in|located in|live in) (?:the )?(?:(?:[Ss]tate|[Cc]ommonwealth) of |[A-Z][a-z])/u,
    /in (?:the )?(?:[Ss]tate|[Cc]ommonwealth) of |in (?:this|your) state\b/u,
  ],
  "u",
  { before: /^,? (?:who )?/u },
);
