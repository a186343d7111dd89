import type { Words } from "./sign.ts";

/** Who looks at whose records, and what is looked at. */
export const SIGNS_OF_LOOKS: readonly Words[] = [
  [
    "looked",
    "That somebody looked.",
    [
      "{looking at,looked at,looking up,looked up,looking through,looked through,been looking,peeked,peeking,snooped,snooping,browsed,browsing,pried,prying,viewed,viewing,opened,opening,accessed,accessing,searched,pulled up,called up,spied on,checking up on}",
    ],
    "She peeked.",
    "peeked",
  ],
  [
    "acquaintance",
    "At those he knows, or everybody does.",
    [
      "{co-workers,coworkers,co-worker,coworker,colleagues,neighbours,neighbors,neighbour,neighbor,friends,relatives,family members,celebrity,celebrities,newscaster,footballer,politician,ex-husband,ex-wife,ex-partner,former partner,ex-girlfriend,ex-boyfriend,ex,girlfriend,boyfriend,classmates,acquaintances,in-laws,her family,his family,their family,well-known,famous,someone he knew,people she knew,people he knew,people they knew}",
    ],
    "It was a celebrity.",
    "celebrity",
  ],
  [
    "record",
    "What is kept about people.",
    [
      "{chart,charts,record,records,file,files,account,accounts,medical history,medical histories,details,profile,profiles,case notes,notes,data,information}",
    ],
    "It is a chart.",
    "chart",
  ],
  [
    "reached-data",
    "That data were seen or copied.",
    [
      "{accessed,accessing,viewed,viewing,acquired,acquiring,obtained,obtaining,copied,copying,downloaded,downloading,exfiltrated,extracted,exported}",
    ],
    "He acquired them.",
    "acquired",
  ],
  [
    "made-off",
    "That somebody took them away for good.",
    ["{made off with,made away with,helped themselves to,ran off with,absconded with,walked off with}"],
    "They made off with it.",
    "made off with",
  ],
  [
    "printed",
    "That something was put on paper.",
    ["{printed,imprinted,merged,stuffed,folded,inserted,enclosed}"],
    "It was printed.",
    "printed",
  ],
];
