import type { FigureContext } from "../figure-context.ts";

/** 学生 849件, お客様:1,253件: in a line of a list what is told of so many people is what there was on them, whatever it was in. */
export const isOfPeople = ({ at, figure }: FigureContext): boolean => {
  const link = /(?:様|さま|の方)?[ :は(（]{0,2}$/u.exec(at.text.slice(0, figure.span.start))?.[0].length ?? 0;
  return at.hits.to("subject", figure.span.start - link)?.code === "person";
};

/** 書類の郵送を希望した利用者 356件: people told of by a clause, whatever that clause speaks of. */
export const isOfThoseWho = (context: FigureContext): boolean =>
  /[たる](?:利用者|申込者|登録者|会員|学生|生徒|者|方)(?:様|の皆様|々)?[ :(（]{0,2}$/u.test(
    context.at.text.slice(Math.max(0, context.figure.span.start - 12), context.figure.span.start),
  );
