/** How consents stand: what is covered, who lacks, and in how few words it can be said. */
import type {
  AgeBand,
  CaseWholeView,
  Cell,
  Consent,
  Coverage,
  Share,
  Voice,
  VoiceRole,
} from "../../ipc/backend";
import type { LanguageTag } from "../../l10n/languages";
import { voiceText } from "../../l10n/names";
import { ROLES, sameVoice, voiceKey } from "../../l10n/voices";
import { textIn } from "../../l10n/words.svelte";

/** The kinds of field, each with a sign of its own. A withdrawal is told before what was never given. */
export type CoverageKind = "own" | "covered" | "except" | "open" | "withdrawn" | "nobody";

export function kindOf(coverage: Coverage): CoverageKind {
  switch (coverage.kind) {
    case "own":
      return "own";
    case "covered":
      return coverage.exceptAreas.length === 0 && !coverage.exceptWords ? "covered" : "except";
    case "open":
      return coverage.lacks.some(({ why }) => why.kind === "withdrawn") ? "withdrawn" : "open";
    case "nobodyToAsk":
      return "nobody";
  }
}

/** A name for a pair that no other has, for keys. */
export function shareKey({ from, to }: Share): string {
  return `${from} ${to}`;
}

/** Everybody may tell everybody. */
export function everyPair(parties: readonly VoiceRole[]): Share[] {
  return parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => ({ from, to })));
}

/** The parties of some pairs, in the order in which roles are offered. */
export function partiesOf(shares: readonly Share[]): VoiceRole[] {
  const named = new Set(shares.flatMap(({ from, to }) => [from, to]));
  return ROLES.filter((role) => named.has(role));
}

/** What pairs come to: everybody with everybody, or who tells whom. */
export type SharesInWords =
  | { kind: "among"; parties: VoiceRole[] }
  | { kind: "oneWay"; ways: { from: VoiceRole[]; to: VoiceRole[] }[] };

export function sharesInWords(shares: readonly Share[]): SharesInWords {
  const parties = partiesOf(shares);
  const known = new Set(shares.map(shareKey));
  if (everyPair(parties).every((pair) => known.has(shareKey(pair)))) {
    return { kind: "among", parties };
  }
  const ways: { from: VoiceRole[]; to: VoiceRole[] }[] = [];
  for (const from of parties) {
    const to = parties.filter((one) => known.has(shareKey({ from, to: one })));
    if (to.length === 0) continue;
    const same = ways.find((way) => way.to.join(" ") === to.join(" "));
    if (same) same.from.push(from);
    else ways.push({ from: [from], to });
  }
  return { kind: "oneWay", ways };
}

/** "Skolan, BUP och Socialtjänsten". */
export function listed(language: LanguageTag, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1);
  if (before.length === 0) return last;
  return textIn(language, "consent-list-last", {
    before: before.reduce((all, next) =>
      textIn(language, "consent-list-next", { before: all, next }),
    ),
    last,
  });
}

export function rolesText(
  language: LanguageTag,
  roles: readonly VoiceRole[],
  band: AgeBand,
): string {
  return listed(
    language,
    roles.map((role) => voiceText(language, { role, number: 1 }, band)),
  );
}

export function voicesText(language: LanguageTag, voices: readonly Voice[], band: AgeBand): string {
  return listed(
    language,
    voices.map((voice) => voiceText(language, voice, band)),
  );
}

/** For how much of the matrix something is so. */
export type Extent = { kind: "all" } | { kind: "parties"; parties: VoiceRole[] } | { kind: "some" };

/** What is to be said of one whose consent is needed. */
export type Standing =
  | { kind: "given"; until: string }
  | { kind: "notNeeded" }
  | { kind: "never"; extent: Extent }
  | { kind: "ended"; on: string; extent: Extent }
  | { kind: "withdrawn"; on: string; extent: Extent };

/** How it stands as a whole. */
export type Whole =
  | { kind: "guardiansUnknown" }
  | { kind: "partiesUnknown" }
  | { kind: "none" }
  | { kind: "covered"; until: string; except: boolean }
  | { kind: "lacking"; givers: Voice[] };

type CaseOfConsents = Pick<CaseWholeView, "needed" | "consents" | "matrix" | "parties">;

export function wholeOf(view: CaseOfConsents): Whole {
  if (view.needed.length === 0) return { kind: "guardiansUnknown" };
  const cells = between(view.matrix);
  if (cells.length === 0) return { kind: "partiesUnknown" };
  const givers = view.needed.filter((giver) => cells.some((cell) => lackOf(cell, giver)));
  if (0 < givers.length) {
    return view.consents.length === 0 ? { kind: "none" } : { kind: "lacking", givers };
  }
  const covered = cells.flatMap(({ coverage }) => (coverage.kind === "covered" ? [coverage] : []));
  return {
    kind: "covered",
    until: earliest(covered.map(({ until }) => until)),
    except: covered.some((one) => kindOf(one) === "except"),
  };
}

/** What is to be said of one person; what was withdrawn first, what was never given last. */
export function standingsOf(view: CaseOfConsents, giver: Voice): Standing[] {
  const cells = between(view.matrix);
  const lacking = cells.flatMap((cell) => {
    const why = lackOf(cell, giver)?.why;
    return why ? [{ cell, why }] : [];
  });
  if (lacking.length === 0) {
    const own = view.consents.filter(
      ({ consent, state }) => state === "in-force" && sameVoice(consent.givenBy, giver),
    );
    if (own.length === 0) return [{ kind: "notNeeded" }];
    return [{ kind: "given", until: earliest(own.map(({ consent }) => consent.until)) }];
  }
  const extent = (kind: string): Extent =>
    extentOf(
      cells,
      lacking.filter(({ why }) => why.kind === kind).map(({ cell }) => cell),
    );
  // The latest of several days is the one that people remember.
  const latest = (kind: "withdrawn" | "ended") =>
    lacking
      .flatMap(({ why }) => (why.kind === kind ? [why.on] : []))
      .toSorted()
      .at(-1);
  const withdrawn = latest("withdrawn");
  const ended = latest("ended");
  const standings: Standing[] = [];
  if (withdrawn !== undefined) {
    standings.push({ kind: "withdrawn", on: withdrawn, extent: extent("withdrawn") });
  }
  if (ended !== undefined) {
    standings.push({ kind: "ended", on: ended, extent: extent("ended") });
  }
  if (lacking.some(({ why }) => why.kind === "never" || why.kind === "excepted")) {
    standings.push({ kind: "never", extent: extent("never") });
  }
  return standings;
}

/** Whether somebody's consent is missing anywhere. */
export function lacks(view: CaseOfConsents, giver: Voice): boolean {
  return between(view.matrix).some((cell) => lackOf(cell, giver));
}

function between(matrix: readonly Cell[]): Cell[] {
  return matrix.filter(({ coverage }) => coverage.kind !== "own");
}

function lackOf({ coverage }: Cell, giver: Voice) {
  if (coverage.kind !== "open") return undefined;
  return coverage.lacks.find((lack) => sameVoice(lack.giver, giver));
}

/** Which parties have all their fields among these, if that says it all. */
function extentOf(cells: readonly Cell[], some: readonly Cell[]): Extent {
  if (some.length === cells.length) return { kind: "all" };
  const keys = new Set(some.map(shareKey));
  const parties = partiesOf(some).filter((party) =>
    cells
      .filter(({ from, to }) => from === party || to === party)
      .every((cell) => keys.has(shareKey(cell))),
  );
  const told = some.every(({ from, to }) => parties.includes(from) || parties.includes(to));
  return told && 0 < parties.length ? { kind: "parties", parties } : { kind: "some" };
}

function earliest(days: readonly string[]): string {
  return days.toSorted()[0] ?? "";
}

/** Everybody who can have consented: the guardians, the child, and whoever did. */
export function giversOf(view: CaseWholeView, chosen: Voice | null): Voice[] {
  const child: Voice = { role: "child", number: 1 };
  const all = [...view.circle.guardians, child, ...(chosen ? [chosen] : [])];
  return all.filter((one, index) => all.findIndex((other) => sameVoice(one, other)) === index);
}

/** What a new consent is when nobody has said anything yet. */
export interface ConsentDraft extends Omit<Consent, "givenBy" | "interpreter"> {
  givenBy: Voice | null;
  interpreter: Consent["interpreter"] | null;
}

/** A new consent with what is known already: the languages of the latest conversation, who notes. */
export function newConsent(
  view: CaseWholeView,
  id: string,
  giver: Voice | null,
  until: string,
): ConsentDraft {
  const latest = view.consents[0]?.consent;
  const language = view.conversations[0]?.familyLanguage ?? latest?.language ?? "sv";
  const lead = view.circle.posts.findLast((post) => post.duty === "best-interests-lead");
  // Swedish needs no interpreter; in another language it has to be said.
  const interpreter = latest?.language === language ? latest.interpreter : null;
  return {
    id,
    givenBy: giver ?? view.needed.find((one) => lacks(view, one)) ?? null,
    deciding: "together",
    givenOn: view.today,
    until,
    purpose: "",
    shares: [],
    exceptAreas: [],
    exceptWords: "",
    form: "oral",
    language,
    interpreter: interpreter ?? (language === "sv" ? "absent" : null),
    explained: "",
    notedBy: latest?.notedBy ?? lead?.function ?? "",
    withdrawnOn: null,
  };
}

/** The same, asked of somebody else or once more. */
export function sameConsent(
  consent: Consent,
  id: string,
  giver: Voice,
  today: string,
  until: string,
): ConsentDraft {
  return {
    ...consent,
    id,
    givenBy: giver,
    // Only the one who was judged mature enough decides alone.
    deciding: sameVoice(consent.givenBy, giver) ? consent.deciding : "together",
    givenOn: today,
    until,
    withdrawnOn: null,
  };
}

/** Those whose consent is needed for what one has consented to, and still missing. */
export function othersToAsk(view: CaseWholeView, consent: Consent): Voice[] {
  const keys = new Set(consent.shares.map(shareKey));
  const cells = view.matrix.filter((cell) => keys.has(shareKey(cell)));
  return view.needed.filter(
    (giver) =>
      voiceKey(giver) !== voiceKey(consent.givenBy) && cells.some((cell) => lackOf(cell, giver)),
  );
}
